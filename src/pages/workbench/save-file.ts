/** Hands a file to the person, as any download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; it needs the address a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that says what is in the file and when it was written. */
export function fileName(what: string, ending: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `gouji-${what}-${day}.${ending}`;
}
