export interface Score {
  readonly kind: 'right' | 'wrong';
  readonly cells: { readonly right: number; readonly wrong: readonly string[]; readonly untold: number };
  readonly errors: { readonly expected: number; readonly found: number; readonly false: readonly string[] };
}

export function score(expected: object, result: object): Score;
export function flattened(data: object, before?: string): readonly (readonly [string, number | null])[];
