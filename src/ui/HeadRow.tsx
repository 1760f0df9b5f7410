import { sectionOf } from './section-of.ts';
import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { dayOf, timeOf } from './dates.ts';
import { HeadVerdict } from './HeadVerdict.tsx';
import type { HeadEntry } from './heads.ts';

export interface HeadRowProps {
  readonly head: HeadEntry;
  readonly isOpen: boolean;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly onOpen: () => void;
}

/** One kept result. */
export function HeadRow({ head, isOpen, words, bench, onOpen }: HeadRowProps) {
  const { issuer, title, url, year, form, errors, warnings, missing, assessed, total } = head;
  const isFiling = head.kind === 'report';
  return (
    <tr data-url={url} data-open={isOpen}>
      <th scope="row">
        <button type="button" class="name" aria-pressed={isOpen} title={title || url} onClick={onOpen}>
          {issuer ?? (title || url)}
        </button>
      </th>
      <td class="number">{year ?? ''}</td>
      <td>
        <HeadVerdict head={head} words={words} bench={bench} />
      </td>
      <td class="number" data-some={errors > 0 ? 'error' : undefined}>
        {isFiling ? errors : ''}
      </td>
      <td class="number" data-some={warnings > 0 ? 'warning' : undefined}>
        {isFiling ? warnings : ''}
      </td>
      <td class="missing">{missing.map((id) => sectionOf(id, words)).join(' ')}</td>
      <td class="number">{total > 0 ? `${assessed}/${total}` : ''}</td>
      <td>{form === null ? '' : form}</td>
      <td class="date">{dayOf(head.publishedAt)}</td>
      <td class="date" title={bench.source[head.source]}>
        {timeOf(head.at)}
      </td>
    </tr>
  );
}
