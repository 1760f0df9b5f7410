import { disclosure2019, disclosure2021 } from './disclosure.ts';
import { remedies } from './remedies.ts';
import { requests2019, requests2021 } from './requests.ts';
import type { Form } from './sheet.ts';
import { statistics } from './statistics.ts';

/** Every template that is read, newest first. */
export const forms: readonly Form[] = [
  {
    id: '2021',
    basis: '国办公开办函〔2021〕30号《中华人民共和国政府信息公开工作年度报告格式》',
    years: { from: 2021, to: Infinity },
    sheets: [disclosure2021, requests2021, remedies],
  },
  {
    id: '2019',
    basis: '国办公开办函〔2019〕60号《政府信息公开工作年度报告格式（试行）》',
    years: { from: 2019, to: 2020 },
    sheets: [disclosure2019, requests2019, remedies],
  },
  {
    id: '2014',
    basis: '国办发〔2014〕32号《政府信息公开情况统计表》',
    years: { from: 2014, to: 2018 },
    sheets: [statistics],
  },
];
