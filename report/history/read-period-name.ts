import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod } from '../period/period.ts';
import { readPeriod } from '../questions/read-period.ts';

/**
 * Reads a period as tables name it: its key, or a month with its year in any of the languages.
 * @example readPeriodName('Mars 2024') //=> '2024-03'
 */
export function readPeriodName(text: string): PeriodId | undefined {
  return parsePeriod(text) ?? parsePeriod(readPeriod(text) ?? '');
}
