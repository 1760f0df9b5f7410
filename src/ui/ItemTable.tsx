import type { Surface } from '../words/surface.ts';
import type { ListWords } from '../words/surface-list.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { HeadVerdict } from './HeadVerdict.tsx';
import { isPending, type Standing } from './standings.ts';

export interface ItemTableProps {
  readonly standings: readonly Standing[];
  /** The address of the result that is shown beside the table. */
  readonly open: string | null;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly list: ListWords;
  readonly onOpenPage: (url: string) => void;
  readonly onShow: (url: string) => void;
}

/** The pages of a list: where each stands in plain words, what came of it, and what can be done. */
export function ItemTable({ standings, open, words, bench, list, onOpenPage, onShow }: ItemTableProps) {
  const { column } = bench;
  return (
    <div class="scroller" role="region" aria-label={bench.rooms.list} tabIndex={0}>
      <table class="heads items" data-testid="items">
        <thead>
          <tr>
            {(['page', 'state', 'verdict', 'errors', 'warnings'] as const).map((name) => (
              <th key={name} scope="col" data-column={name}>
                <span class="plain">{column[name]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ item, head, isOpened }) => {
            const { title, body } = list.state[item.state];
            return (
              <tr
                key={item.url}
                data-item={item.url}
                data-state={isOpened ? 'opened' : item.state}
                data-open={head !== null && head.url === open}
              >
                <th scope="row">
                  {head === null ? (
                    <span>{item.title || item.url}</span>
                  ) : (
                    <button
                      type="button"
                      class="name"
                      title={bench.list.toHistory}
                      onClick={() => onShow(head.url)}
                    >
                      {item.title || head.issuer || item.url}
                    </button>
                  )}
                  <span class="address">{item.url}</span>
                </th>
                <td class="standing-in">
                  <b>{isOpened ? bench.list.opened : title}</b>
                  {!isOpened && !isPending(item) && item.state !== 'checked' && (
                    <span class="what">
                      {body}
                      {item.detail !== '' && <span class="address">{item.detail}</span>}
                    </span>
                  )}
                  {!isPending(item) && item.state !== 'checked' && (
                    <button
                      type="button"
                      class="quiet"
                      data-testid="open-tab"
                      onClick={() => onOpenPage(item.url)}
                    >
                      {bench.list.openTab}
                    </button>
                  )}
                </td>
                <td>{head !== null && <HeadVerdict head={head} words={words} bench={bench} />}</td>
                <td class="number" data-some={head !== null && head.errors > 0 ? 'error' : undefined}>
                  {head?.kind === 'report' ? head.errors : ''}
                </td>
                <td class="number" data-some={head !== null && head.warnings > 0 ? 'warning' : undefined}>
                  {head?.kind === 'report' ? head.warnings : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
