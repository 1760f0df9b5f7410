/** One line of progress in both languages, on stderr so that stdout stays the command's own. */
export function say(chinese, english) {
  process.stderr.write(`${chinese} · ${english}\n`);
}
