import { check, type Checked } from '../../src/core/check';
import { rules } from '../../src/core/rules';
import type { Rule } from '../../src/core/rule';
import { ruleTitle } from '../../src/words/rule-titles';
import { zh } from '../../src/words/zh';
import { pageOf } from '../core/pages';
import { readingOf } from '../core/readings';
import type { Book, Example, Examples } from './example';
import { disclosures } from './examples/disclosure';
import { page } from './examples/page';
import { sums } from './examples/sums';
import { texts } from './examples/text';
import { years } from './examples/years';

/** Every rule's three examples. */
export const examples: Book = { ...sums, ...page, ...disclosures, ...texts, ...years };

const SEVERITIES = { error: '红色', warning: '提醒', info: '参考' } as const;

/** What the rule makes of an example. */
export function judged(rule: Rule, { filing, meta, before }: Example): Checked {
  if (!('compare' in rule)) return check(filing, pageOf([], meta ? { meta } : {}), [rule]);
  if (!before) throw new Error(`${rule.id} needs the year before`);
  const findings = rule.compare(readingOf(filing), readingOf(before));
  return { assessments: [], findings, hasFailed: false };
}

const line = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ');

function entry(rule: Rule, { fires, silent, open }: Examples): string {
  const [finding] = judged(rule, fires).findings;
  const said = finding ? zh.say(finding.say) : '';
  return [
    `### \`${rule.id}\` ${ruleTitle(rule.id, 'zh-CN')}`,
    '',
    `- 级别：${SEVERITIES[rule.severity]}`,
    `- 依据：${line(rule.basis)}`,
    `- 会说：${line(fires.shows)}`,
    `  > ${line(said)}`,
    `- 不说：${line(silent.shows)}`,
    `- 不能判断：${open ? line(open.shows) : '没有这种情形'}`,
    '',
  ].join('\n');
}

const PARTS = [
  {
    title: '红色：算术',
    text: '空白不当作 0：怎么填都对不上，才是红的。',
    has: ({ severity }: Rule) => severity === 'error',
  },
  {
    title: '正文与表格',
    text: '只读每个字都明白的分句：哪一年、哪个机关、数的是什么，有一样说不准就不比。最多是提醒。',
    has: ({ id, severity }: Rule) => severity !== 'error' && id.startsWith('text-'),
  },
  {
    title: '与上一年的报告比较',
    text: '有同一机关上一年度的报告时才比较，只看这份报告不作判断。最多是提醒。',
    has: (rule: Rule) => 'compare' in rule,
  },
  {
    title: '其余',
    text: '部分、表格、填法和期限。最多是提醒。',
    has: (rule: Rule) => rule.severity !== 'error' && !rule.id.startsWith('text-') && !('compare' in rule),
  },
] as const;

/** The whole page, from the rules and their examples. */
export function ruleBook(): string {
  const parts = PARTS.map(({ title, text, has }) => {
    const entries = rules.filter(has).flatMap((rule) => {
      const own = examples[rule.id];
      return own ? [entry(rule, own)] : [];
    });
    return [`## ${title}`, '', text, '', ...entries].join('\n');
  });
  return [
    '# 规则全书',
    '',
    '由 `npm run rules` 从规则和例子生成，不要手改。例子都是自拟的，每次测试都会重新核对。',
    '',
    '**级别**：红色是错误，怎么填都不可能对；提醒是很可能不对，请核对；参考是提示。',
    '',
    ...parts,
  ].join('\n');
}
