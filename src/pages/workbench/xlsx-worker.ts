import { xlsxOf } from '../../export/xlsx.ts';
import type { Table } from '../../export/table.ts';

// Writes a workbook beside its page, which would stand still for seconds otherwise.
addEventListener('message', ({ data }: MessageEvent<readonly Table[]>) => {
  const fail = (error: unknown): string => String(error);
  void xlsxOf(data)
    .catch(fail)
    .then((answer) => postMessage(answer));
});
