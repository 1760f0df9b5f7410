import { parseArgs } from 'node:util';

/** What the command is asked to do. */
export interface Wish {
  readonly names: readonly string[];
  readonly list: string | null;
  readonly isLines: boolean;
  readonly form: 'json' | 'pretty' | 'links';
  readonly language: string;
  readonly previous: string | null;
  readonly isProgress: boolean;
}

export const USAGE = `usage: npm run --silent check -- [options] FILE|FOLDER...
  FILE             a saved page; - reads one page from standard input
  FOLDER           every .html, .htm, .shtml, .xhtml in it and below, by name
  --list FILE      one page a line: a path, or JSON {"url","html"} or {"url","file"}
  --lines          the same from standard input: one answer a line in, in order
  --previous FILE  what an earlier run printed; adds what the year before says of each report
  --links          prints where saved lists of reports lead, one JSON line a link
  --pretty         prints for people
  --lang zh|en     the language of the sentences
  --progress       tells on standard error how far it is, even where that is no terminal
  exit   0 nothing red, 1 at least one error, 2 a file could not be read;
         with --lines 0 as soon as every line has its answer; 141 when the reader of the output has left`;

/** The wish of a command line, or null where only help is wanted; throws where it makes no sense. */
export function wishOf(args: readonly string[]): Wish | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pretty: { type: 'boolean' },
      links: { type: 'boolean' },
      lines: { type: 'boolean' },
      list: { type: 'string' },
      previous: { type: 'string' },
      progress: { type: 'boolean' },
      lang: { type: 'string', default: 'zh' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return null;
  const {
    pretty = false,
    links = false,
    lines = false,
    list = null,
    previous = null,
    progress = false,
  } = values;
  if (positionals.length === 0 && list === null && !lines) throw new Error('no page is named');
  if (pretty && links) throw new Error('--pretty and --links cannot both be had');
  const readers = positionals.filter((name) => name === '-').length + (lines ? 1 : 0);
  if (readers > 1) throw new Error('standard input can be read only once');
  return {
    names: positionals,
    list,
    isLines: lines,
    form: pretty ? 'pretty' : links ? 'links' : 'json',
    language: values.lang,
    previous,
    isProgress: progress,
  };
}
