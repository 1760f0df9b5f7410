/** An address without its fragment: the same page, wherever in it one stands. */
export const bare = (url: string): string => url.split('#', 1)[0] ?? url;
