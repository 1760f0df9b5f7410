import { sheetOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** A section that has a picture where its table should be. */
export const tableImage: Rule = {
  id: 'table-image',
  severity: 'info',
  basis: '国办公开办函〔2019〕61号：公开平台应具备“信息检索、查阅、下载等功能”。',
  check: (filing) =>
    !isModern(filing)
      ? []
      : filing.sections
          .filter(({ id, images }) => images.length > 0 && isTabled(id) && !sheetOf(filing, id))
          .map(({ id, images }) =>
            finding(tableImage, {
              say: { key: 'table-image', table: id },
              marks: images.map((selector) => ({ selector, role: 'place' as const })),
            }),
          ),
};

const isTabled = (id: string): id is 'disclosure' | 'requests' | 'remedies' =>
  id === 'disclosure' || id === 'requests' || id === 'remedies';
