import type { ComponentChildren } from 'preact';
import type { Surface } from '../words/surface.ts';
import type { RoomName, WorkbenchWords } from '../words/surface-workbench.ts';

const ROOMS: readonly RoomName[] = ['history', 'list', 'years'];

export interface WorkbenchFrameProps {
  readonly room: RoomName;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  /** What became of the last thing the person did. */
  readonly status: string;
  readonly onRoom: (room: RoomName) => void;
  readonly children: ComponentChildren;
}

/** What stands around every room of the workbench. */
export function WorkbenchFrame({ room, words, bench, status, onRoom, children }: WorkbenchFrameProps) {
  return (
    <>
      <header class="top">
        <h1>{bench.title}</h1>
        <nav aria-label={bench.title}>
          {ROOMS.map((name) => (
            <button
              key={name}
              type="button"
              data-testid={`room-${name}`}
              aria-current={name === room ? 'page' : undefined}
              onClick={() => onRoom(name)}
            >
              {bench.rooms[name]}
            </button>
          ))}
        </nav>
        <p class="privacy">{words.privacy}</p>
      </header>
      <p class="status" role="status" aria-live="polite" data-testid="status">
        {status}
      </p>
      {children}
    </>
  );
}
