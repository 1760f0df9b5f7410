import { yearsSameText } from '../../../src/core/rules/years-same-text';
import type { Filing } from '../../../src/core/filing';
import { filingOf, sectionsWith, telling } from '../filings';
import { testYears } from '../../years';

const now = (text: string, id: Parameters<typeof telling>[1] = 'problems'): Filing =>
  filingOf({ sections: telling(text, id) });
const before = (text: string, id: Parameters<typeof telling>[1] = 'problems'): Filing =>
  filingOf({ year: 2022, sections: telling(text, id) });

const problems = (year: string, organ = '云溪县财政局', count = 3) =>
  `${year}年，${organ}政府信息公开工作还存在一些不足：一是部分科室主动公开的意识不强，有${count}条信息没有在规定时间内上传；` +
  '二是政策解读的形式比较单一，图表和视频较少，群众看不太懂；三是网站栏目更新不够均衡，个别栏目长时间没有新内容。\n' +
  '下一步，一是每季度对各科室的公开目录逐条核对，把责任落到具体的人；二是对涉及群众切身利益的文件配发问答和图解；' +
  '三是安排专人每周巡查栏目，发现空白及时补齐，并在局务会上通报。';
const others =
  '本年度新设了企业服务专栏，把常用的申报材料做成样本放在网上，办事的人不用再跑窗口去领；在三个乡镇的便民中心摆放了查询机，' +
  '由值班人员教老人使用；邀请十二位居民代表参观资金拨付的流程，听取他们对预算公开的看法，采纳了其中关于口径说明的建议。';
const more =
  '全年举办两期讲习班，请财政所的会计讲解凭证与公示表怎样对应；编印了口袋册，列出二十个常见问题和简短回答，发到各村的宣传栏；' +
  '把往年的公告按主题重新归档，补上缺失的附件；同图书馆合作设立阅览角，周末也开放；对收到的建议逐条记录、分类、答复，并公布采纳的情况。';
const legal =
  '根据《中华人民共和国政府信息公开条例》和国务院办公厅有关格式的要求，编制本报告。本报告所列数据的统计期限自1月1日起至12月31日止。' +
  '以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神。本年度没有收到政府信息公开申请，没有发生行政复议和行政诉讼。' +
  '如对本报告有疑问，请与本单位办公室联系，联系地址为云溪县人民路一号，邮政编码为零零零零零零，电子版可以在县政府网站下载。';

/** So many different characters, of which the first are those of every other such text. */
const words = (length: number, shared = length): string =>
  Array.from({ length }, (_, at) => String.fromCharCode((at < shared ? 0x5000 : 0x7000) + at * 3)).join('');
/** A filing that says this in section one, and nothing else. */
const only = (text: string, year = 2023): Filing =>
  filingOf({
    year,
    sections: telling(text).map((one) => (one.id === 'overview' ? one : { ...one, lines: [] })),
  });
const other = (text: string): Filing => only(text, 2022);

testYears(yearsSameText, {
  silent: {
    'of section five less than nine in ten': [now(words(124)), before(words(124, 111))],
    'of section five no more than 119 words': [now(words(119)), before(words(119))],
    'of section five no more than 119 words beside the name of who tells': [
      now(`${words(119)}云溪县财政局`),
      before(`${words(119)}云溪县财政局`),
    ],
    'of the whole less than four in five': [only(words(404)), other(words(404, 323))],
    'of the whole no more than 399 words': [only(words(399)), other(words(399))],
    'other words': [now(problems('2023')), before(others)],
    'a short section, the same as ever': [
      now('公开的内容还不够丰富，下一步将加强学习，进一步完善公开目录。'),
      before('公开的内容还不够丰富，下一步将加强学习，进一步完善公开目录。'),
    ],
    'what the law puts into every report': [now(legal.repeat(3)), before(legal.repeat(3))],
    'half of it new': [now(`${problems('2023')}\n${others}`), before(problems('2022'))],
    'no section five the year before': [
      now(problems('2023')),
      filingOf({ year: 2022, sections: sectionsWith('problems', { status: 'missing', lines: [] }) }),
    ],
    'nothing in section five': [now(''), before('')],
  },
  broken: {
    'of section five nine in ten, rounded down': [
      [now(words(124)), before(words(124, 112))],
      { say: { key: 'years-same-text', of: 'problems', percent: 90, year: 2022 } },
    ],
    'of section five nearly all': [
      [now(words(224)), before(words(224, 223))],
      { say: { key: 'years-same-text', of: 'problems', percent: 99, year: 2022 } },
    ],
    'of section five 120 words': [
      [now(words(120)), before(words(120))],
      { say: { key: 'years-same-text', of: 'problems', percent: 100, year: 2022 } },
    ],
    'of section five so much that only its beginning is shown': [
      [filingOf({ sections: telling(words(1600), 'problems') }), before(words(1600))],
      { quote: words(1500), earlier: words(1500) },
      { say: { key: 'years-same-text', of: 'whole', percent: 100, year: 2022 } },
    ],
    'of the whole four in five, and no paragraph alike': [
      [only(words(404)), other(words(404, 324))],
      {
        say: { key: 'years-same-text', of: 'whole', percent: 80, year: 2022 },
        ...{ quote: null, earlier: null },
      },
    ],
    'of the whole 400 words, with no paragraph long enough to be shown': [
      [
        only((words(400).match(/.{19}|.{1,18}$/g) ?? []).join('云溪县财政局\n')),
        other((words(400).match(/.{19}|.{1,18}$/g) ?? []).join('云溪县财政局\n')),
      ],
      { quote: null, earlier: null },
    ],
    'of the whole a paragraph nine in ten of which was there before': [
      [only(words(404)), other(words(404, 364))],
      { quote: words(404), earlier: words(404, 364) },
    ],
    'of the whole 400 words in paragraphs just long enough': [
      [
        only((words(400).match(/.{20}/g) ?? []).join('\n')),
        other((words(400).match(/.{20}/g) ?? []).toReversed().join('\n')),
      ],
      { quote: words(20), earlier: words(20) },
    ],
    'of the whole the longest paragraph that was there before, whatever its place': [
      [
        only([words(60), words(500).slice(60, 300), words(500).slice(300)].join('\n')),
        other([words(500).slice(300), words(500).slice(60, 300), words(60)].join('\n')),
      ],
      { quote: words(500).slice(60, 300), earlier: words(500).slice(60, 300) },
    ],
    'of the whole a paragraph of which no more than the beginning is shown': [
      [only(words(1600)), other(words(1600))],
      { quote: words(1500), earlier: words(1500) },
    ],
    'the same problems, word by word': [
      [now(problems('2023')), before(problems('2023'))],
      {
        severity: 'warning',
        quote: problems('2023'),
        earlier: problems('2023'),
        say: { key: 'years-same-text', of: 'problems', percent: 100, year: 2022 },
      },
    ],
    'the same problems under another year, another number and another name for itself': [
      [now(problems('2023', '我局', 5)), before(problems('二〇二二'))],
      { severity: 'warning', quote: problems('2023', '我局', 5), earlier: problems('二〇二二') },
    ],
    'the same whole, section five apart': [
      [
        now(`${others}\n${more}\n${problems('2023')}`, 'overview'),
        before(`${others}\n${more}\n${problems('2022')}`, 'overview'),
      ],
      {
        severity: 'info',
        say: { key: 'years-same-text', of: 'whole', percent: 100, year: 2022 },
        quote: more,
        earlier: more,
      },
    ],
  },
});
