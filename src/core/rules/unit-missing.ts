import { entriesOf, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** 采购总金额 has no unit in the form's heading: without one in the cell, 元 and 万元 cannot be told apart. */
export const unitMissing: Rule = {
  id: 'unit-missing',
  severity: 'info',
  basis: '国办公开办函〔2019〕60号格式“采购总金额”栏未印单位，元与万元在各地都有使用。',
  check: (filing) =>
    entriesOf(filing).flatMap((entry) => {
      const { amount, column, path, unit } = entry;
      if (column.measure !== 'money' || amount.status !== 'number' || amount.value === 0 || unit !== null)
        return [];
      return finding(unitMissing, {
        say: { key: 'unit-missing', path, raw: amount.raw },
        cells: [path],
        marks: [placeOf(entry, 'place')],
        quote: amount.raw,
      });
    }),
};
