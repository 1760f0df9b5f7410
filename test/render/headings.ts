import type { Figures } from './figures';
import { sectionHeadings, sectionNames, type SectionName } from './labels';
import type { Style } from './style';

/** The title of the filing on one line. */
export function titleText(figures: Figures, style: Style): string {
  const { issuer, year } = figures;
  switch (style.title) {
    case 'one-line':
    case 'two-lines':
      return `${issuer}${year}年政府信息公开工作年度报告`;
    case 'spaced-year':
      return `${issuer} ${year} 年政府信息公开工作年度报告`;
    case 'of-year':
      return `${issuer}${year}年度政府信息公开工作年度报告`;
  }
}

/** The six headings as markup, numbered as the style says over the sections that are there. */
export function headings(figures: Figures, style: Style): Readonly<Record<SectionName, string>> {
  const there = sectionNames.filter((name) => !figures.missing.includes(name));
  const print = (name: SectionName): string => {
    const at = Math.max(0, there.indexOf(name));
    return markup(number(at, style), wording(name, style), at, style);
  };
  return {
    overview: print('overview'),
    disclosure: print('disclosure'),
    requests: print('requests'),
    remedies: print('remedies'),
    problems: print('problems'),
    others: print('others'),
  };
}

/** A heading's words without its markup. */
export function headingText(name: SectionName, at: number, style: Style): string {
  return `${number(at, style)}${wording(name, style)}`;
}

function wording(name: SectionName, style: Style): string {
  const [official, second, third] = sectionHeadings[name];
  const chosen = { official, second, third }[style.headings];
  return chosen ?? official ?? '';
}

function number(at: number, style: Style): string {
  const chinese = '一二三四五六'[at] ?? '';
  switch (style.numbering) {
    case 'official':
      return `${chinese}、`;
    case 'dot':
      return `${chinese}.`;
    case 'wide-dot':
      return `${chinese}．`;
    case 'arabic':
      return `${at + 1}、`;
    case 'part':
      return `第${chinese}部分　`;
    case 'one-arabic':
      return at === 5 ? '6、 ' : `${chinese}、`;
  }
}

function markup(ordinal: string, words: string, at: number, style: Style): string {
  switch (style.headingMarkup) {
    case 'strong':
      return `<p><strong>${ordinal}${words}</strong></p>`;
    case 'h2':
      return `<h2>${ordinal}${words}</h2>`;
    case 'mixed': {
      const level = [2, 2, 3, 4, 4, 4][at] ?? 2;
      return `<h${level}>${ordinal}${words}</h${level}>`;
    }
    case 'spans':
      return `<p><strong><span>${ordinal}</span></strong><strong><span>${words.slice(0, 2)}</span><span></span></strong><span><strong>${words.slice(2)}</strong></span></p>`;
    case 'plain':
      return `<p>${ordinal}${words}</p>`;
  }
}
