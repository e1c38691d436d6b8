import type { Report } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import { periodLabel } from '../period/period-label.ts';
import { parsePeriod } from '../period/period.ts';

/** The report's period as it stands inside a sentence. @example periodInText(report, 'nb') //=> 'mars 2024' */
export function periodInText(report: Pick<Report, 'period'>, language: Language): string {
  const period = parsePeriod(report.period);
  return period === undefined ? report.period : periodLabel(period, language);
}
