import type { Figures } from './filed';

/** Figures that hang together, every one of them known. */
export interface Told {
  readonly received: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly done: number;
  readonly granted: number;
  readonly partly: number;
  readonly refused: number;
  readonly unavailable: number;
  readonly notProcessed: number;
  readonly reconsiderations: number;
  readonly lawsuits: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

export type Key = keyof Told;

export const figuresOf = (told: Told): Figures => ({
  in: told.received,
  carried: told.carriedIn,
  left: told.carriedOut,
  outcomes: {
    granted: told.granted,
    partiallyGranted: told.partly,
    'refused.thirdPartyRights': told.refused,
    'unavailable.notHeld': told.unavailable,
    'notProcessed.duplicate': told.notProcessed,
  },
  recon: [told.reconsiderations, 0, 0, 0],
  direct: [told.lawsuits, 0, 0, 0],
  norm: [told.issued, told.repealed, told.inForce],
});

/** A sentence with places for figures, and the rule that watches each of them. */
export interface Template {
  readonly text: string;
  readonly watched: Partial<Record<Key, string>>;
}

const received = 'text-received';
const into = 'text-carried-in';
const done = 'text-done';
const out = 'text-carried-out';
const outcome = 'text-outcome';

/** `{received}` … is where a figure goes, its unit with it. */
export const templates: readonly Template[] = [
  { text: '2023年，我局共收到政府信息公开申请{received}。', watched: { received } },
  { text: '全年受理依申请公开{received}。', watched: { received } },
  {
    text: '本机关本年度新收政府信息公开申请{received}，上年结转{carriedIn}。',
    watched: { received, carriedIn: into },
  },
  {
    text: '收到{received}政府信息公开申请，结转下年度继续办理{carriedOut}。',
    watched: { received, carriedOut: out },
  },
  { text: '（二）依申请公开情况。本年度共收到申请{received}，共办结{done}。', watched: { received, done } },
  { text: '本单位接到公民、法人和其他组织提出的政府信息公开申请{received}。', watched: { received } },
  { text: '依申请公开方面，云溪县财政局共收到{received}政府信息公开申请。', watched: { received } },
  {
    text: '全年共答复政府信息公开申请{done}，结转至下一年度办理{carriedOut}。',
    watched: { done, carriedOut: out },
  },
  { text: '截至2023年12月31日，我局共办结依申请公开{done}。', watched: { done } },
  {
    text: '上年度结转政府信息公开申请{carriedIn}，本年新收政府信息公开申请{received}。',
    watched: { carriedIn: into, received },
  },
  { text: '有{carriedOut}申请按规定结转2024年度继续办理。', watched: { carriedOut: out } },
  {
    text: '依申请公开办理结果：予以公开{granted}，部分公开{partly}，不予公开{refused}，无法提供{unavailable}，不予处理{notProcessed}。',
    watched: {
      granted: outcome,
      partly: outcome,
      refused: outcome,
      unavailable: outcome,
      notProcessed: outcome,
    },
  },
  {
    text: '共收到政府信息公开申请{received}。{granted}予以公开、{partly}部分公开。',
    watched: { received, granted: outcome, partly: outcome },
  },
  {
    text: '2023年，因政府信息公开被申请行政复议{reconsiderations}。',
    watched: { reconsiderations: 'text-reconsideration' },
  },
  {
    text: '涉及政府信息公开的行政复议{reconsiderations}、行政诉讼{lawsuits}。',
    watched: { reconsiderations: 'text-reconsideration', lawsuits: 'text-litigation' },
  },
  { text: '因政府信息公开被提起行政诉讼案件{lawsuits}。', watched: { lawsuits: 'text-litigation' } },
  {
    text: '全年制发行政规范性文件{issued}，废止{repealed}，现行有效{inForce}。',
    watched: {
      issued: 'text-normative-documents',
      repealed: 'text-normative-documents',
      inForce: 'text-normative-documents',
    },
  },
  { text: '我局现行有效的规范性文件{inForce}。', watched: { inForce: 'text-normative-documents' } },
  {
    text: '2023年，本机关共收到政府信息公开申请{received}，同比有所变化；剩余{carriedOut}结转下一年度办理。',
    watched: { received, carriedOut: out },
  },
  { text: '一是做好依申请公开，全年新收申请{received}；二是抓好结转件办理。', watched: { received } },
];
