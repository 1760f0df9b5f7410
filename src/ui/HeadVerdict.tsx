import type { Kind } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import type { HeadEntry } from './heads.ts';
import { Icon } from './Icon.tsx';

export interface HeadVerdictProps {
  readonly head: Pick<HeadEntry, 'kind' | 'verdict'>;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
}

/** A verdict in a word, with the shape that stands for it. */
export function HeadVerdict({ head: { kind, verdict }, words, bench }: HeadVerdictProps) {
  if (kind !== 'report') {
    return (
      <span class="standing" data-verdict={kind}>
        <Icon shape={kind === 'unreadable' ? 'failed' : 'none'} />
        {isOther(kind) ? words.kind[kind].title : kind}
      </span>
    );
  }
  return (
    <span class="standing" data-verdict={verdict}>
      <Icon shape={verdict} />
      {bench.verdict[verdict]}
    </span>
  );
}

const OTHERS: readonly string[] = [
  'form-notice',
  'index-page',
  'attachment-only',
  'image-only',
  'not-report',
  'unreadable',
] satisfies readonly Kind[];

const isOther = (kind: string): kind is Exclude<Kind, 'report'> => OTHERS.includes(kind);
