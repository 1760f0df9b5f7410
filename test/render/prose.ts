import type { Figures } from './figures';
import type { SectionName } from './labels';

/** The paragraphs under each heading; where they name figures, they name those of the tables. */
export function prose(figures: Figures): Readonly<Record<SectionName, readonly string[]>> {
  const { year } = figures;
  return {
    overview: [
      `${year}年，本机关认真执行《中华人民共和国政府信息公开条例》，把公开工作同日常业务一起安排、一起检查，各项任务平稳推进。`,
      '（一）主动公开。围绕群众关心的民生实事、惠农补贴、工程建设等内容及时发布信息，做到应公开尽公开，并为重要文件配发简明问答。',
      `（二）依申请公开。${requestsTold(figures)}`,
      '（三）政府信息管理。落实公文公开属性源头认定，定期核对已发布文件的效力状态，过期内容及时标注。',
      '（四）政府信息公开平台建设。维护门户网站专栏，补齐缺失的目录，在政务服务大厅设置查阅点，方便不上网的群众就近查询。',
      `（五）监督保障。${year}年组织业务培训两次，把公开工作纳入年度考核，接受社会评议，没有发生责任追究的情形。`,
    ],
    disclosure: [],
    requests: [],
    remedies: [],
    problems: [
      '一年来的工作还有不足：部分栏目更新不够及时，政策解读的形式比较单一，个别基层站所对答复时限把握不准。',
      '下一步将明确栏目责任人，建立按月提醒的办法；多用图表和短视频解释政策；面向基层站所开展一次案例式培训，提高答复质量。',
    ],
    others: [
      year >= 2021
        ? '本年度没有收取政府信息公开信息处理费，没有其他需要报告的事项。'
        : '本年度没有其他需要报告的事项。',
    ],
  };
}

/** The sentence before the first heading: whose filing it is and what period it covers. */
export function preamble(figures: Figures): string {
  const { year, issuer } = figures;
  return `根据《中华人民共和国政府信息公开条例》的规定，现公布${issuer}${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
}

function requestsTold(figures: Figures): string {
  const total = (key: string): number | null => {
    const cell = figures.requests?.[key]?.[6];
    return typeof cell === 'number' ? cell : null;
  };
  const [received, carriedIn] = [total('received'), total('carriedIn')];
  const [done, carriedOut] = [total('outcomes.total'), total('carriedOut')];
  const isKnown = received !== null && carriedIn !== null && done !== null && carriedOut !== null;
  if (!figures.tells || !isKnown) return '畅通当面、信函、网络等申请渠道，规范登记、办理和答复各环节。';
  if (received + carriedIn === 0) return '本年度没有收到政府信息公开申请。';
  return `本年度新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${done}件，结转下年度继续办理${carriedOut}件。`;
}
