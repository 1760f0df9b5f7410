import { readAmount } from '../../src/core/amount';
import { isTitle } from '../../src/core/title';
import { inspect } from '../../src/core/inspect';
import { chineseNumber, gist, normalise, numbering } from '../../src/core/label';
import { decidesCases, mayMakeRules, organKind } from '../../src/core/organ';
import type { Page } from '../../src/core/page';
import { sectionNames } from '../../src/core/sections';
import { isoDate } from '../../src/dom/dates';
import { wordsFor } from '../../src/words/choose';
import { line, pageOf, table } from '../core/pages';
import { requestsTable } from '../core/tables';

const heading = (text: string) => line(text, { level: 2 });
const title = '云溪县农业农村局2023年政府信息公开工作年度报告';

/** A filing with a text put into one place of it. */
const places: Readonly<Record<string, (text: string) => Page>> = {
  'the title of the page': (text) => filing({ title: text }),
  'the title that a tag gives': (text) => filing({}, { articleTitle: text, contentSource: text }),
  'a first line': (text) => filing({}, {}, text),
  'the preamble': (text) => filing({}, {}, title, text),
  'a heading': (text) => filing({}, {}, title, '', text),
  'a sentence after an opening': (text) => filing({}, {}, title, '', '', `本年度新收政府信息公开申请${text}`),
  'the text': (text) => filing({}, {}, title, '', '', text),
  'a label': (text) => filing({}, {}, title, '', '', '', [[text, 1, 1, 1, 1, 1, 1, 7]]),
  'a figure': (text) => filing({}, {}, title, '', '', '', [['一、本年新收', text, 1, 1, 1, 1, 1, 7]]),
  'a lone cell': (text) => filing({}, {}, title, '', '', '', [[text]]),
  'a link': (text) => filing({ links: [{ text, href: `http://www.example.gov.cn/${text}` }] }),
};

function filing(
  said: Partial<Pick<Page, 'title' | 'links'>>,
  meta: Partial<Page['meta']> = {},
  first = title,
  preamble = '',
  extra = '',
  prose = '',
  rows: readonly (readonly (string | number)[])[] = [],
): Page {
  const sections = sectionNames.flatMap((section, index) => [
    heading(`${'一二三四五六'[index]}、${section.title}`),
    ...(index === 1 && extra !== '' ? [line(extra, { isStrong: true })] : []),
    ...(index === 2 ? [table([...requestsTable('2021'), ...rows])] : []),
    line(index === 0 ? prose : '本机关按规定办理。'),
  ]);
  return pageOf([heading(first), line(preamble), ...sections], { title, ...said, meta });
}

const words = wordsFor('zh');

/** Everything that is given text from a page. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readAmount,
  normalise,
  numbering,
  gist,
  chineseNumber,
  isTitle,
  organKind,
  mayMakeRules,
  decidesCases,
  isoDate,
  ...Object.fromEntries(
    Object.entries(places).map(([place, pageWith]) => [
      `inspect, with the text as ${place}`,
      (text: string) => inspect(pageWith(text), words),
    ]),
  ),
};

/** So much of a piece over and over. */
export const giant = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
