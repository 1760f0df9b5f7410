export const root: string;
export function place(...parts: readonly string[]): string;
