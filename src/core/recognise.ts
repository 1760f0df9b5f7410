import { entriesOf, type Filing } from './filing.ts';
import { isTitle, organIn, yearIn } from './title.ts';
import { titlesOf } from './titles.ts';
import { normalise, numbering } from './label.ts';
import { organKind } from './organ.ts';
import type { Page } from './page.ts';
import type { Kind } from './result.ts';

/** What kind of page this is, and what speaks for it: short codes, each with its sentence in `words`. */
export interface Recognised {
  readonly kind: Kind;
  readonly evidence: readonly string[];
}

const NOTICE_TITLE = /通知(?!公告)|印发|格式|填报|编制(说明|指南|要求|规范)|的(提醒|督办)?函$/;
/** A form filled in to show how: whatever stands in it, nobody issued it. */
const SAMPLE_TITLE = /模板|样式|样表|样例|范本|示例|填报说明|填写说明/;
/** 请于1月15日前报送, 参照附件填报: the words of one who asks others for their reports. */
const ASKS = /请(?:各|于|按|参照|对照|认真)[^.;]{0,40}(?:报送|填报|编制|上报|公布)|(?:填报|填写)示例/;
/** 各省、自治区、直辖市人民政府办公厅：… A line that addresses those who are to report. */
const ADDRESS = /^各[^,.;]{2,60}:$/;
/** Pages about such reports that are none themselves. */
const ABOUT = /指南|目录|制度|办法|考核|解读|读懂|图解|通报|评估|要点|方案|培训|会议/;
const GOVERNMENT = /(政府|政务)信息公开|政务公开/;
const ATTACHMENT = /\.(pdf|docx?|wps|ofd|ceb|xlsx?|et|rar|zip)([?#]|$)/i;
const NARRATIVE = 80;
const FEW_LINKS = 3;

/**
 * The headings and titles that say what the page is; a site's own name after a dash says nothing, and a lower heading
 * only where it speaks of such reports: 重要通知 stands over a list beside the article.
 */
function headlines({ title, meta, blocks }: Page): readonly string[] {
  const [own = ''] = title.split(/[-_—|–]/, 1);
  const headings = blocks.slice(0, 40).flatMap((block) => {
    if (block.kind !== 'text' || block.level === null || block.level > 3) return [];
    const isTold = block.level === 1 || speaksOfReports(block.text);
    return isTold && isUnnumbered(block.text) ? [block.text] : [];
  });
  return [own, meta.articleTitle ?? '', ...headings].map(normalise);
}

/** 公开 and, somewhere behind it, 报告: looked for one after the other, as an expression would look from each 公开 on. */
function speaksOfReports(text: string): boolean {
  const at = text.indexOf('公开');
  return at >= 0 && /报告|年报/.test(text.slice(at));
}

/** （五）监督考核情况 is a part of the report, and not about it. */
const isUnnumbered = (text: string): boolean => text.length > 100 || numbering(text).kind === 'none';

const isSample = (page: Page): boolean => headlines(page).some((line) => SAMPLE_TITLE.test(line));

const isNotice = (page: Page): boolean =>
  headlines(page).some((line) => NOTICE_TITLE.test(line)) ||
  page.blocks.slice(0, 60).some((block) => block.kind === 'text' && ADDRESS.test(normalise(block.text)));

/** Whether the sections tell of the organ's own year: long enough to be more than the form's own words. */
function isIssued({ year, sections }: Filing): boolean {
  let told = 0;
  return (
    year !== null &&
    sections.some(({ lines }) => lines.some(({ text }) => (told += normalise(text).length) >= NARRATIVE))
  );
}

/** Whether a page that is set as a notice carries the report of the one who sends it, and not a form to be filled. */
function isSent(page: Page, filing: Filing): boolean {
  const asks = page.blocks.some(
    (block) => block.kind === 'text' && ASKS.test(normalise(block.text.slice(0, 2000))),
  );
  return filing.issuer !== null && !asks && isIssued(filing);
}

const titledLinks = ({ links }: Page): number => new Set(links.map(({ text }) => text).filter(isTitle)).size;

/** Says what a page is from what was found on it; a page is a report only where it was issued as one. */
export function recognise(page: Page, filing: Filing): Recognised {
  if (page.excess !== null) return { kind: 'unreadable', evidence: ['excess'] };
  const tables = filing.sheets.map(({ sheet }) => sheet.id);
  const found = filing.sections.filter(({ status }) => status !== 'missing').length;
  const hasTitle = titlesOf(page).length > 0;
  const isLost = filing.sheets.some(({ rows }) => rows.some(({ lost }) => lost !== null));
  const hasFigures = isLost || entriesOf(filing).some(({ amount }) => amount.status === 'number');
  const evidence = [...tables, ...(found > 0 ? [`sections-${found}`] : []), ...(hasTitle ? ['title'] : [])];

  // 行政许可 and 行政处罚 stand in other tables too: table two alone needs sections or a title beside it.
  const hasForm = tables.some((id) => id !== 'disclosure') || (tables.length > 0 && (found >= 3 || hasTitle));
  if (hasForm) {
    if (isSample(page) || (isNotice(page) && !(hasFigures && hasTitle && isSent(page, filing))))
      return { kind: 'form-notice', evidence: [...evidence, 'notice'] };
    if (hasFigures || isIssued(filing)) return { kind: 'report', evidence };
    return { kind: 'form-notice', evidence: [...evidence, 'blank'] };
  }
  const isAbout = headlines(page).some((line) => ABOUT.test(line));
  // Schools and hospitals publish 信息公开年度报告 of their own; without the tables only the page's own title tells.
  const [own = ''] = titlesOf(page);
  const isOfGovernment = GOVERNMENT.test(normalise(own)) || (hasTitle && organKind(filing.issuer) !== null);
  if (found >= 4 && isOfGovernment && !isNotice(page) && !isAbout && isIssued(filing))
    return { kind: 'report', evidence };
  return { kind: withoutBody(page, isOfGovernment && !isAbout && !isNotice(page)), evidence };
}

/** A page that names a report but does not show its text. */
function withoutBody(page: Page, isTitled: boolean): Kind {
  // A page that carries the title of one year's report is that report's, whatever it links to beside it.
  const isOne = isTitled && titlesOf(page).some((title) => yearIn(title) !== null && organIn(title) !== null);
  const isList = titledLinks(page) >= FEW_LINKS;
  if (isList && !isOne) return 'index-page';
  if (!isTitled) return 'not-report';
  if (page.links.some(({ href, text }) => ATTACHMENT.test(href) || ATTACHMENT.test(text.trim())))
    return 'attachment-only';
  if (page.blocks.some(({ kind }) => kind === 'image')) return 'image-only';
  return isList ? 'index-page' : 'not-report';
}
