import type { Finding } from './finding.ts';

/** Whether a finding still asks: nobody has said that the value is right. */
export function isOpen({ accepted }: Finding): boolean {
  return accepted === undefined;
}
