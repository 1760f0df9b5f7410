import { filing, type Fixture } from './fixture';
import { near } from './near';
import { articleHtml } from './page';
import { bureau2020, county2022, office2023 } from './samples';
import { styled } from './style';

/** （一） where the form has 一、, so that the parts of section one have numbers of the same kind. */
const inBrackets = (html: string): string =>
  html.replace(/<p><strong>([一二三四五六])、/g, '<p><strong>（$1）');

/** Heading and text in one paragraph, told apart by bold type alone. */
const runIn = (html: string): string =>
  html.replace(/(<strong>[一二三四五六]、[^<]*<\/strong>)<\/p>\n<p style="text-indent:2em">/g, '$1');

/** The same without even that. */
const runOn = (html: string): string =>
  runIn(html).replace(/<strong>([一二三四五六]、[^<]*)<\/strong>/g, '$1');

/** Lists of other offices' filings around the article, without links, some with a date. */
const amongOthers = (html: string): string => {
  const list = [2019, 2020, 2021].map(
    (year) =>
      `<p><strong>海川县教育局${year}年政府信息公开工作年度报告</strong></p><p>发布时间：${year + 1}-01-1${year % 10}</p>`,
  );
  const box = `<div class="hot"><h3>热点文章</h3>${list.join('')}</div>`;
  return html
    .replace(/<title>[^<]*<\/title>/, '<title>政府信息公开年报</title>')
    .replace(/<meta name="(?:ArticleTitle|PubDate)"[^>]*>/g, '')
    .replace('<div class="article">', `${box}<div class="article">`)
    .replace('</body>', `${box}</body>`);
};

const silent = ['section-*', 'text-*', 'published-*', 'issuer-*'];

/** Filings whose headings are set as the form does not set them, and a form that is filled in as one. */
export const headingFilings: readonly Fixture[] = [
  filing('2021-headings-in-brackets', '六个标题都写成（一）至（六）', office2023, {}, { silent }, inBrackets),
  filing('2021-headings-run-in', '标题加粗，与正文同段，中间没有标点', county2022, {}, { silent }, runIn),
  filing('2019-headings-run-on', '标题与正文同段，既不加粗也没有标点', bureau2020, {}, { silent }, runOn),
  filing(
    '2021-among-others',
    '前后都有别家年报的标题和日期，页名和元数据都不说是哪一篇',
    office2023,
    { title: 'two-lines' },
    { silent },
    amongOthers,
  ),
  near({
    slug: 'near-letter-sample',
    note: '要各单位报送年报的函，附一份填好的示例',
    kind: 'form-notice',
    title: '关于报送2023年度政府信息公开工作年度报告的函',
    column: '通知公告',
    body: `<h1>关于报送2023年度政府信息公开工作年度报告的函</h1><p>县直各单位：</p><p>请参照附件示例填报，于2024年1月15日前报送县政府办公室。</p><p>附件：填报示例</p>${articleHtml(office2023, styled())}`,
  }),
];
