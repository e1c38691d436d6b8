import { earlyWarning } from '../../early-warning/early-warning.ts';
import type { YearFigure } from '../../early-warning/year-figure.ts';
import { warningText } from '../../early-warning/warning-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { withRelation } from '../../number/relation-sign.ts';
import { periodParts, periodsInYear } from '../../period/period-parts.ts';
import { requiredPace } from '../../status/year-pace.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/**
 * For each figure that is followed through the year: what the rest of it must give to reach the target (K11), where it is
 * likely to end, and how often such a warning was right (K12).
 */
export function paceNotes(figures: readonly YearFigure[], language: Language): readonly string[] {
  return figures.flatMap((figure) => {
    const parts = [paceText(figure, language), warningOf(figure, language)].filter(
      (part) => part !== undefined,
    );
    if (parts.length === 0) return [];
    return [translate(language, 'rules.note', { label: figure.label, text: parts.join(' ') })];
  });
}

function warningOf(figure: YearFigure, language: Language): string | undefined {
  const warning = earlyWarning(figure);
  return warning === undefined ? undefined : warningText(figure, warning, language);
}

function paceText(figure: YearFigure, language: Language): string | undefined {
  const { aggregation, soFar, target, unit, decimals } = figure;
  const parts = periodParts(figure.period);
  // Dates are no even share of a year.
  if (soFar === undefined || target === undefined || parts.cadence === 'dated') return undefined;
  const { cadence, number } = parts;
  const inYear = periodsInYear[cadence];
  const pace = requiredPace({ aggregation, value: soFar, gone: number, inYear }, target.value);
  if (pace === undefined) return undefined;
  const print = (value: DecimalText, signed = false) =>
    formatValue(value, { unit, decimals, language, signed });
  return translate(language, aggregation === 'last' ? 'rules.paceOfLast' : 'rules.pace', {
    target: withRelation(print(target.value), target.relation),
    pace: print(pace, aggregation === 'last'),
    remaining: inYear - number,
  });
}
