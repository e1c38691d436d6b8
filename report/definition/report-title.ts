import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodLabel } from '../period/period-label.ts';
import { listedPeriod } from './dated-periods.ts';
import type { Definition } from './definition-schema.ts';

/**
 * Names one period's report.
 * @example reportTitle(definition, march2024, 'nb') //=> 'Virksomhetsrapport mars 2024'
 */
export function reportTitle(definition: Definition, period: PeriodId, language: Language): string {
  const own = listedPeriod(definition, period)?.title;
  const title = `${localText(definition.title, language)} ${periodLabel(period, language, { year: true })}`;
  return own === undefined ? title : `${title} (${localText(own, language)})`;
}
