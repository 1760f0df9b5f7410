import { finding, type Rule } from '../rule.ts';

/** The line over a block of table two names another article or item of the 条例 than the form does. */
export const wrongArticle: Rule = {
  id: 'wrong-article',
  severity: 'warning',
  basis:
    '格式第二部分表格各块标题为《条例》“第二十条第（一）项”“第（五）项”“第（六）项”“第（八）项”，2019年格式另有“第（九）项”。',
  check: ({ articles }) =>
    articles
      .filter(({ article, item, officialItem }) => article !== 20 || item !== officialItem)
      .map(({ printed, officialItem, where }) =>
        finding(wrongArticle, {
          say: { key: 'wrong-article', printed, officialItem },
          quote: printed,
          marks: [{ selector: where.selector, role: 'place' }],
        }),
      ),
};
