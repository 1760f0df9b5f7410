export const budget: Readonly<Record<string, number>>;
export function weights(): Promise<Readonly<Record<string, number>>>;
