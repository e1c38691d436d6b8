import type { Field } from '../kinds/field.ts';
import type { ItemContext } from '../kinds/kind.ts';
import { hint } from '../kinds/shared/hint.ts';
import { translate } from '../messages/translate.ts';
import { isDecimalText } from '../number/decimal.ts';
import { listText } from '../language/list-text.ts';
import { periodLabel } from '../period/period-label.ts';
import { aggregate } from './aggregate.ts';
import type { From } from './from-schema.ts';
import { monthsOver } from './months-over.ts';
import { weightCell } from './weight-cell.ts';

/**
 * A field with the figure that the months of another report give standing in its input, and what it is made of as its hint; with the
 * months that are missing in the hint, where they give none.
 */
export function fillField(field: Field, from: From, context: ItemContext): Field {
  const cell = from.cells[field.id];
  if (cell === undefined || field.input.type !== 'number') return field;
  const { language, period } = context;
  const over = monthsOver(period, cell.over);
  const months = cell.aggregate === 'last' ? over.slice(-1) : over;
  const parts = months.map((month) => ({
    month,
    value: decimal(context.part?.(field.id, month)),
    weight: decimal(context.part?.(weightCell(field.id), month)),
  }));
  const value = aggregate(parts, cell.aggregate, field.input.decimals);
  const missing = parts.filter(
    (part) => part.value === undefined || (cell.aggregate === 'weighted' && part.weight === undefined),
  );
  const source =
    value === undefined
      ? translate(language, 'parts.missing', {
          months: listText(
            missing.map(({ month }) => periodLabel(month, language, { year: true })),
            language,
          ),
        })
      : translate(language, `parts.${cell.aggregate}`, {
          first: periodLabel(months[0] ?? period, language, { year: false }),
          last: periodLabel(months.at(-1) ?? period, language, { year: true }),
        });
  const joined = hint(field.hint, source);
  return {
    ...field,
    ...(joined === undefined ? {} : { hint: joined }),
    ...(value === undefined ? {} : { prefill: { [field.id]: value } }),
  };
}

function decimal(text: string | undefined) {
  return text !== undefined && isDecimalText(text) ? text : undefined;
}
