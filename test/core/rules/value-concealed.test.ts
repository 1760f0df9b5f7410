import { valueConcealed } from '../../../src/core/rules/value-concealed';
import { testRule } from '../../rules';
import { filingOf, requests } from '../filings';

const hiding = (raw: string, concealed: string) => {
  const sheet = requests({ 'received.total': raw });
  const rows = sheet.rows.map((filed) => ({
    ...filed,
    entries: filed.entries.map((entry) =>
      entry.path === 'requests.received.total' ? { ...entry, concealed } : entry,
    ),
  }));
  return filingOf({ sheets: [{ ...sheet, rows }] });
};

testRule(valueConcealed, {
  holds: {
    'nothing hidden': filingOf(),
    'the same number hidden': hiding('3', '3.0'),
    'words hidden': hiding('3', '单元格'),
    'a blank hidden': hiding('3', ' '),
  },
  broken: {
    'another number hidden': [
      hiding('3', '5'),
      { severity: 'warning', cells: ['requests.received.total'], quote: '5' },
    ],
    'a number hidden in a blank': [hiding('', '5'), { quote: '5' }],
  },
});
