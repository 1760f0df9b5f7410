/** Does the work unless another page of ours is doing such work: two would not know of each other's requests. */
export type Alone = (work: () => Promise<void>) => Promise<boolean>;

export const alone: Alone = (work) =>
  navigator.locks.request('gouji-list', { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  });
