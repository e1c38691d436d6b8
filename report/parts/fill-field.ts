import type { Field } from '../kinds/field.ts';
import type { ItemContext } from '../kinds/kind.ts';
import { hint } from '../kinds/shared/hint.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { figureOfMonths, type MonthsFigure } from './figure-of-months.ts';
import type { From, FromCell } from './from-schema.ts';
import { monthsSource, periodNames } from './months-source.ts';

/**
 * A field with the figure that the months of another report give standing in its input, and what it is made of as its hint; with
 * what stands in the way in the hint, where they give none.
 */
export function fillField(field: Field, from: From, context: ItemContext): Field {
  const cell = from.cells[field.id];
  if (cell === undefined || field.input.type !== 'number') return field;
  const figure = figureOfMonths(field.id, field.input.decimals, cell, context);
  const joined = hint(field.hint, ...explained(figure, cell, context.language));
  return {
    ...field,
    ...(joined === undefined ? {} : { hint: joined }),
    ...(figure.value === undefined ? {} : { prefill: { [field.id]: figure.value } }),
  };
}

function explained(figure: MonthsFigure, cell: FromCell, language: Language): readonly string[] {
  const { value, missing, open, withheld } = figure;
  if (withheld) return [translate(language, 'parts.withheld')];
  if (value === undefined)
    return missing.length === 0
      ? []
      : [translate(language, 'parts.missing', { months: periodNames(missing, language) })];
  const source = monthsSource(figure, cell.aggregate, language);
  if (open.length === 0) return [source];
  return [
    source,
    translate(language, 'parts.open', { count: open.length, periods: periodNames(open, language) }),
  ];
}
