export function widthOf(text: string): number;
export function alignRows(rows: readonly (readonly string[])[]): string[];
