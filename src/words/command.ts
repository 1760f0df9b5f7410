/** What the command says of its input and of its progress; the answers themselves are in the words of the engine. */
export interface CommandWords {
  readonly emptyLine: string;
  readonly longLine: string;
  readonly notJson: (error: string) => string;
  readonly noSource: string;
  readonly address: string;
  readonly folderInLine: string;
  readonly noPages: string;
  readonly notList: (page: string, reason: string) => string;
  readonly strayLines: (file: string, count: number) => string;
  readonly progress: (pages: number, rate: string, reds: number, unreadable: number) => string;
}

const zh: CommandWords = {
  emptyLine: '这一行是空的',
  longLine: '这一行过长，没有读完',
  notJson: (error) => `这一行以“{”开头，但不是 JSON：${error}`,
  noSource: '这一行的 JSON 要有 url，并且有 html 或 file（都是文字）',
  address: '这是网址，命令不联网；请给出保存的网页，或 {"url","html"}、{"url","file"}',
  folderInLine: '这是文件夹；文件夹请写在命令的参数里',
  noPages: '文件夹里没有网页（.html、.htm、.shtml、.xhtml）',
  notList: (page, reason) => `${page}：${reason}，没有列出链接`,
  strayLines: (file, count) => `${file}：有 ${count} 行不是核对结果，没有使用`,
  progress: (pages, rate, reds, unreadable) =>
    `已核对 ${pages} 页，每秒 ${rate} 页，有红色问题的 ${reds} 页，读不了的 ${unreadable} 页`,
};

const en: CommandWords = {
  emptyLine: 'the line is empty',
  longLine: 'the line is too long and was not read to its end',
  notJson: (error) => `the line starts with “{” and is no JSON: ${error}`,
  noSource: 'JSON on a line needs url, and html or file, all of them text',
  address: 'this is an address; nothing is fetched here: give a saved page, {"url","html"} or {"url","file"}',
  folderInLine: 'this is a folder; name folders as arguments',
  noPages: 'the folder holds no pages (.html, .htm, .shtml, .xhtml)',
  notList: (page, reason) => `${page}: ${reason}; no links are listed`,
  strayLines: (file, count) => `${file}: ${count} lines are no results and were not used`,
  progress: (pages, rate, reds, unreadable) =>
    `${pages} pages, ${rate} a second, ${reds} with errors, ${unreadable} not readable`,
};

/** The command's words for a language tag, chosen as those of the engine are. */
export const commandWords = (language: string): CommandWords => (/^zh\b/i.test(language) ? zh : en);
