import { fires, open, silent, type Narrative } from '../narrative';

/** What the text says of itself: parts and wholes, shares, the same thing twice, blanks, years. */
export const sums: readonly Narrative[] = [
  silent(
    '全年公开政府信息共108条：公开指南1条；工作动态103条；机构概况1条；规划计划1条；财政信息1条；年报1条。',
  ),
  silent('共回应热点137条，其中平台回复5条，热线回复132条。'),
  silent('发布解读12篇，其中图解8篇，负责人解读3篇，视频解读4篇。'),
  silent('全年公开信息共513条：网站195条、微博373条、微信450条。'),
  silent('全年公开信息共300条：通知公告120条、工作动态90条等。'),
  silent('全年公开信息共300条：通知公告120余条、工作动态90条。'),
  silent('全年公开信息共300条：通知公告120条，会议5次，图片90张。'),
  silent('全年公开信息共300条，主要包括：通知公告120条、工作动态90条。'),
  silent('召开会议共5次：党组会2次，专题会2次，推进会1次。'),
  fires('text-parts', 108, '全年公开政府信息共108条：公开指南1条；工作动态130条；机构概况1条。'),
  fires('text-parts', 50, '全年公开政府信息共计50条：通知公告20条、工作动态25条、财政信息6条。'),
  fires('text-parts', 6, '召开会议共6次：党组会2次，专题会2次，推进会1次。'),
  fires('text-parts', 40, '全年公开政府信息共40条，其中工作动态43条，财政信息6条。'),
  // Shares.
  silent(
    '答复政府信息公开申请761件，其中予以公开258件，占33.9%；部分公开103件，占13.5%；无法提供400件，占52.6%。',
    {
      in: 761,
      outcomes: { partiallyGranted: 103, 'unavailable.notHeld': 400 },
    },
  ),
  silent('自然人申请700件，占92%；企业申请41件，占5.4%；其他20件，占2.6%。', { in: 761 }),
  silent('商业企业申请30件，占法人申请的75%；自然人721件，占94.7%；其他10件，占1.3%。', { in: 761 }),
  silent('其他公文5条，占41%，采购2条，占17%，公示2条，占17%。', { in: 1 }),
  silent('予以公开258件，占比34%。', { in: 800 }),
  fires('text-percent', '39.9', '自然人申请700件，占92.0%；企业申请41件，占5.4%；其他20件，占39.9%。', {
    in: 761,
  }),
  fires(
    'text-percent',
    '43.9',
    '网上申请334件，占43.9%；信函申请258件，占33.9%；当面申请169件，占22.2%；传真申请76件，占43.9%。',
    {
      in: 761,
    },
  ),
  // The same thing twice.
  silent('收到政府信息公开申请75件。\n全年收到政府信息公开申请75件。', { in: 75 }),
  silent('收到政府信息公开申请75件。\n全年新收政府信息公开申请74件。', { in: 74, carried: 1 }),
  silent('收到政府信息公开申请75件。\n全年收到政府信息公开申请74件。', { in: 74, carried: 1 }),
  silent('收到政府信息公开申请75件。\n其中受理政府信息公开申请60件。', { in: 75 }),
  open('收到政府信息公开申请75件。\n全年收到政府信息公开申请74件。', { in: null, done: null }),
  fires('text-twice', null, '收到政府信息公开申请75件。\n全年收到政府信息公开申请57件。', { in: 75 }, 'info'),
  fires('text-twice', null, '结转下年度继续办理2件。\n有3件申请结转下年度办理。', { in: 9, left: 2 }, 'info'),
  // Left unfilled.
  silent('认真贯彻《中华人民共和国政府信息公开  条例》。'),
  silent('详见http://www.demo.gov.cn/xxgk/xxgkml。'),
  silent('公开 信息 20 条。'),
  silent('收到群众来信，涉及张××、李××等人。'),
  fires('text-unfilled', null, '2023年主动公开政府信息  条。'),
  fires('text-unfilled', null, 'XX年，本机关认真开展政府信息公开工作。'),
  fires('text-unfilled', null, '全年收到政府信息公开申请____件。'),
  fires('text-unfilled', null, '共召开会议××次。'),
  fires('text-unfilled', null, '（此处填写本单位工作情况）'),
  // Another year.
  silent('2022年，全国政务公开工作要点提出明确要求。'),
  silent('2022年度部门决算已按时公开。'),
  silent('2022年以来，我局持续推进政务公开。'),
  silent('2022年12月，我局荣获先进单位。'),
  silent('与2022年相比，我局公开信息数量有所增加。'),
  silent('2023年，我局认真开展政府信息公开工作。'),
  fires('text-year', 2022, '2022年，我局认真开展政府信息公开工作。', {}, 'info'),
  fires(
    'text-year',
    2022,
    '2022年，我局认真开展政府信息公开工作。\n2022年度，本机关主动公开信息20条。',
    {},
    'warning',
  ),
];
