import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

const PATH = 'disclosure.centralProcurement';

/** Form 2019: purchases without money, or money without purchases. */
export const procurementHalf: Rule = {
  id: 'procurement-half',
  severity: 'warning',
  basis: '国办公开办函〔2019〕60号格式“政府集中采购”：采购项目数量与采购总金额应同时为0或同时不为0。',
  check: (filing) => {
    const [projects, amount] = [entryAt(filing, `${PATH}.projects`), entryAt(filing, `${PATH}.totalAmount`)];
    if (projects?.amount.status !== 'number' || amount?.amount.status !== 'number') return [];
    if ((projects.amount.value === 0) === (amount.amount.value === 0)) return [];
    return [
      finding(procurementHalf, {
        say: { key: 'procurement-half', projects: projects.amount.exact, amount: amount.amount.raw },
        cells: [projects.path, amount.path],
        marks: [placeOf(projects, 'part'), placeOf(amount, 'part')],
      }),
    ];
  },
};
