/** A small seeded generator, so that a difference found once is found again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomTable {
  readonly html: string;
  /** How the table is troubled: an overlap or bad span, several heads or feet, rowspan 0, loose rows. */
  readonly isTroubled: boolean;
  /** Indexes of the row groups whose rows a script pulls out, so that they stand loose in the table. */
  readonly loosened: readonly number[];
}

/** One random table: tidy ones as offices publish them, and troubled ones as no validator would let pass. */
export function randomTable(random: () => number): RandomTable {
  const isTroubled = random() < 0.5;
  const int = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[int(items.length)] as Item;
  const groupNames = isTroubled
    ? Array.from({ length: 1 + int(5) }, () =>
        pick(['tbody', 'tbody', 'thead', 'tfoot', 'caption', 'colgroup']),
      )
    : pick([['tbody'], ['thead', 'tbody'], ['thead', 'tbody', 'tfoot'], ['tbody', 'tbody']]);
  const cell = (): string => {
    const tag = random() < 0.2 ? 'th' : 'td';
    return `<${tag}${spans()}${hiding()}>${'x'.repeat(int(3))}</${tag}>`;
  };
  const spans = (): string => {
    const bad = [
      '0',
      '-1',
      '',
      'x',
      '1.9',
      '+2',
      ' 3',
      '2px',
      '1001',
      '70000',
      '999999999999',
      '\u00a02',
      '２',
      '-0',
      '+0',
      '03',
    ];
    let text = '';
    if (random() < 0.25) text += ` rowspan="${isTroubled && random() < 0.3 ? pick(bad) : 1 + int(4)}"`;
    if (random() < 0.25)
      text += ` colspan="${isTroubled && random() < 0.3 ? pick(bad.filter((b) => !/^(?:1001|70000|9)/.test(b))) : 1 + int(4)}"`;
    return text;
  };
  const hiding = (): string =>
    !isTroubled || random() > 0.06
      ? ''
      : pick([
          ' style="display:none"',
          ' hidden',
          ' style="visibility:hidden"',
          ' class="gone"',
          ' class="ghost"',
        ]);
  const row = (): string => {
    const nested = isTroubled && random() < 0.03;
    const cells = Array.from({ length: int(7) }, cell).join('');
    return `<tr${hiding()}>${cells}${nested ? '<td><table><tr><td>n<td>n<tr><td rowspan=2>n</table></td>' : ''}</tr>`;
  };
  const loosened: number[] = [];
  const groups = groupNames.map((name, index) => {
    if (name === 'caption') return '<caption>c</caption>';
    if (name === 'colgroup') return `<colgroup><col><col span="${1 + int(3)}"></colgroup>`;
    if (isTroubled && random() < 0.2) loosened.push(index);
    return `<${name}${hiding()}>${Array.from({ length: int(6) }, row).join('')}</${name}>`;
  });
  return { html: `<table>${groups.join('')}</table>`, isTroubled, loosened };
}
