import { documentOf, viewOf } from '../dom/native.ts';

/** Tells changes that may matter from those that never did, such as a clock or a carousel. */
export interface Noise {
  stirredBy(records: readonly MutationRecord[]): 'nothing' | 'noise' | 'something';
  /** After a look: what stirred since the last one mattered, or it did not. */
  looked(isNews: boolean): void;
}

/** So many looks in vain, and a spot counts as noise until something new is seen. */
const IN_VAIN = 3;
const MOST_SPOTS = 500;

export function createNoise(isOwn: (node: Node) => boolean): Noise {
  let inVain = new WeakMap<Node, number>();
  let stirred = new Set<Node>();

  const isNoise = (spot: Node): boolean => (inVain.get(spot) ?? 0) >= IN_VAIN;

  return {
    stirredBy(records) {
      const spots = new Set<Node>();
      // In a storm thousands of changes come from one spot.
      for (const record of records) {
        const spot = spotOf(record);
        if (!spots.has(spot) && matters(record, isOwn)) spots.add(spot);
      }
      for (const spot of spots) if (stirred.size < MOST_SPOTS) stirred.add(spot);
      if (spots.size === 0) return 'nothing';
      return [...spots].every(isNoise) ? 'noise' : 'something';
    },
    looked(isNews) {
      if (isNews) inVain = new WeakMap();
      else for (const spot of stirred) inVain.set(spot, (inVain.get(spot) ?? 0) + 1);
      stirred = new Set();
    },
  };
}

const spotOf = ({ type, target }: MutationRecord): Node =>
  type === 'characterData' ? (target.parentNode ?? target) : target;

function matters(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type === 'attributes') return holdsTable(record.target);
  if (record.type === 'characterData') return true;
  const moved = [...record.addedNodes, ...record.removedNodes];
  return moved.length === 0 || !moved.every(isOwn);
}

/** A change of style matters where it may show or hide a table. Asked of the prototype: forms shadow their methods. */
function holdsTable(node: Node): boolean {
  const owner = documentOf(node);
  const { Element } = (owner && viewOf(owner)) ?? {};
  if (!Element || !(node instanceof Element)) return false;
  const { getElementsByTagName, closest } = Element.prototype;
  return getElementsByTagName.call(node, 'table').length > 0 || closest.call(node, 'table') !== null;
}
