import { useEffect, useState } from 'preact/hooks';
import { WorkbenchFrame } from '../../ui/WorkbenchFrame.tsx';
import type { Surface } from '../../words/surface.ts';
import { workbenchFor, type RoomName } from '../../words/surface-workbench.ts';
import { HistoryRoom } from './HistoryRoom.tsx';
import { ListRoom } from './ListRoom.tsx';
import { YearsRoom } from './YearsRoom.tsx';
import { useHeads } from './use-heads.ts';

/** The workbench: one page, its rooms by the fragment of its address, so that Back leads where one was. */
export function Workbench({ words }: { readonly words: Surface }) {
  const bench = workbenchFor(words.language);
  const [room, setRoom] = useState<RoomName>(roomIn(location.hash, location.search));
  const [status, setStatus] = useState('');
  const [found, look] = useHeads();

  useEffect(() => {
    const see = (): void => {
      setRoom(roomIn(location.hash, location.search));
      setStatus('');
    };
    addEventListener('hashchange', see);
    return () => removeEventListener('hashchange', see);
  }, []);

  return (
    <WorkbenchFrame
      room={room}
      words={words}
      bench={bench}
      status={status}
      onRoom={(name) => void (location.hash = name)}
    >
      {found.state === 'loading' && <p class="note">{bench.loading}</p>}
      {found.state === 'unavailable' && (
        <p class="warned box" role="alert" title={found.message}>
          {bench.unavailable}
        </p>
      )}
      {found.state === 'there' && room === 'history' && (
        <HistoryRoom {...found} words={words} bench={bench} onStatus={setStatus} onChange={look} />
      )}
      {found.state === 'there' && room === 'list' && (
        <ListRoom heads={found.heads} words={words} bench={bench} onStatus={setStatus} />
      )}
      {found.state === 'there' && room === 'years' && (
        <YearsRoom heads={found.heads} words={words} bench={bench} onStatus={setStatus} />
      )}
    </WorkbenchFrame>
  );
}

/** Whoever comes from a page that lists reports comes for that list. */
function roomIn(hash: string, search: string): RoomName {
  if (hash === '#years') return 'years';
  return hash === '#list' || (hash === '' && search !== '') ? 'list' : 'history';
}
