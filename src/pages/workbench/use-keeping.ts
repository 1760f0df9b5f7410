import { useEffect, useState } from 'preact/hooks';
import {
  clearKeepTrouble,
  isKeeping as readKeeping,
  keepTrouble,
  setKeeping,
  watchKeeping,
  watchKeepTrouble,
  type KeepTrouble,
} from '../../shell/keeping.ts';

export interface Keeping {
  readonly isKeeping: boolean;
  readonly trouble: KeepTrouble | null;
  readonly onKeep: (isOn: boolean) => void;
  readonly onNoted: () => void;
}

/** Whether results are kept, and whether some could not be. */
export function useKeeping(): Keeping {
  const [isKeeping, setOn] = useState(true);
  const [trouble, setTrouble] = useState<KeepTrouble | null>(null);
  useEffect(() => {
    void readKeeping().then(setOn);
    void keepTrouble().then(setTrouble);
    const stops = [watchKeeping(setOn), watchKeepTrouble(setTrouble)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return {
    isKeeping,
    trouble,
    onKeep: (isOn) => void setKeeping(isOn),
    onNoted: () => void clearKeepTrouble(),
  };
}
