import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatValue } from '../number/format-value.ts';
import { periodLabel } from '../period/period-label.ts';
import { colourNoun } from '../status/colour-noun.ts';
import type { EarlyWarning } from './early-warning.ts';
import type { YearFigure } from './year-figure.ts';

/**
 * Where the year is likely to end, by which method, and how often that was right before; or that nobody knows how often.
 * @example warningText(figure, warning, 'nb')
 * //=> 'Året ser ut til å ende på 6,2 %, og det gir rødt (resten av året som så langt). Prøvd på tidligere år hadde dette varselet etter april rett farge i 7 av 9 år …'
 */
export function warningText(figure: YearFigure, warning: EarlyWarning, language: Language): string {
  const { unit, decimals, period } = figure;
  const projected = formatValue(warning.projected, { unit, decimals, language });
  if (warning.type === 'colourless') return translate(language, 'rules.projected', { projected });
  if (warning.type === 'untried')
    return translate(language, 'rules.warningUntried', { projected, years: warning.fullYears });
  const { colour, method, calibration } = warning;
  const { years, right, hits, misses, falseAlarms } = calibration;
  return translate(language, 'rules.warning', {
    projected,
    colour: colourNoun(colour, language),
    method: translate(language, `rules.method-${method}`),
    period: periodLabel(period, language, { year: false }),
    years,
    right,
    hits,
    misses,
    falseAlarms,
  });
}
