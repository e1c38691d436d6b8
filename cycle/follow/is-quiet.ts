import type { Target } from '../../report/questions/question.ts';
import type { LoadedPeriod } from '../period/load-period.ts';

/** Who saves twice in a row, to put a slip right, gives one message. */
const quietMs = 2 * 60_000;

/** Whether what was saved last in a section has stood for a while. */
export function isQuiet(loaded: LoadedPeriod, { section }: Target, now: Date): boolean {
  const savedAt = loaded.snapshot.sections.get(section)?.record.savedAt;
  return savedAt === undefined || now.getTime() - Date.parse(savedAt) >= quietMs;
}
