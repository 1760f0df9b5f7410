const NAME = 'gouji-history';

/** Tells every page of ours that something was kept or forgotten. */
export function tellChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever something was kept or forgotten, in this page or another; returns the way to stop. */
export function watchHistory(see: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => see();
  return () => channel.close();
}
