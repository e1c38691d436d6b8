import type { Report } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import { parsePeriod } from '../period/period.ts';
import { periodLabel } from '../period/period-label.ts';

/** The report's period as it stands first in a line. @example periodName(report, 'nb') //=> 'Mars 2024' */
export function periodName(report: Pick<Report, 'period'>, language: Language): string {
  const period = parsePeriod(report.period);
  if (period === undefined) return report.period;
  const label = periodLabel(period, language);
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}
