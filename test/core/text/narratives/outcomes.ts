import { fires, open, silent, type Narrative } from '../narrative';

const rule = 'text-outcome';
const mixed = {
  in: 20,
  outcomes: {
    granted: 9,
    partiallyGranted: 3,
    'refused.thirdPartyRights': 1,
    'refused.processInformation': 1,
    'unavailable.notHeld': 4,
    'notProcessed.duplicate': 2,
  },
};

/** 予以公开、部分公开、不予公开 …. */
export const outcomes: readonly Narrative[] = [
  silent(
    '收到政府信息公开申请20件，予以公开9件、部分公开3件、不予公开2件、无法提供4件、不予处理2件。',
    mixed,
  ),
  silent(
    '收到政府信息公开申请20件。其中，予以公开9件，部分公开3件，不予公开2件，无法提供4件，不予处理2件。',
    mixed,
  ),
  silent('收到政府信息公开申请20件，予以公开12件（含部分公开3件）。', mixed),
  silent('收到政府信息公开申请20件，予以公开或部分公开12件，其余8件不予公开。', mixed),
  silent('收到政府信息公开申请20件，予以公开、部分公开分别为9件、3件。', mixed),
  silent('收到政府信息公开申请20件，9件予以公开，3件部分公开。', mixed),
  silent('答复政府信息公开申请20件，其中同意公开9件，不予公开6件。', mixed),
  silent('收到征地类申请5件，予以公开3件，不予公开2件。', mixed),
  silent('征地类政府信息公开申请5件。其中予以公开3件。', mixed),
  silent('依申请公开规范有序。制作合同文本20份，予以公开5份。', mixed),
  silent('未收到对不予公开3件的投诉。', mixed),
  silent('不予公开的投诉3件，均已核实。', mixed),
  silent('收到政府信息公开申请20件，其中1件因保护第三方合法权益，未予以公开。', mixed),
  silent('会议纪要予以公开6件。', mixed),
  silent('收到政府信息公开申请20件，其中网上申请8件，予以公开4件。', mixed),
  silent('上年结转2件，新收政府信息公开申请18件，其中予以公开7件。', { ...mixed, in: 18, carried: 2 }),
  silent('对省厅转来的意见建议予以公开8条。', mixed),
  open('收到政府信息公开申请20件，予以公开9件，不予公开3件。', {
    ...mixed,
    outcomes: { ...mixed.outcomes, 'refused.stateSecret': null },
  }),
  open('收到政府信息公开申请20件，予以公开近10件。', mixed),
  open('收到政府信息公开申请20件，予以公开8件。', {
    in: 20,
    outcomes: { ...mixed.outcomes, granted: null },
  }),
  fires(rule, 8, '收到政府信息公开申请20件，予以公开8件、部分公开3件、不予公开2件。', mixed),
  fires(rule, 4, '收到政府信息公开申请20件，予以公开9件、部分公开4件。', mixed),
  fires(rule, 5, '收到政府信息公开申请20件，予以公开9件；部分公开3件；不予公开5件。', mixed),
  fires(rule, 3, '收到政府信息公开申请20件，其中无法提供3件。', mixed),
  fires(rule, 1, '收到政府信息公开申请20件，不予处理1件。', mixed),
  fires(rule, 11, '收到政府信息公开申请20件，予以公开或部分公开11件。', mixed),
  fires(rule, 7, '收到政府信息公开申请20件，7件予以公开，3件部分公开。', mixed),
  fires(rule, 12, '新收政府信息公开申请18件，上年结转2件。其中，予以公开7件，部分公开十二件。', {
    ...mixed,
    in: 18,
    carried: 2,
  }),
];
