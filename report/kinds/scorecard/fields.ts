import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { withRelation } from '../../number/relation-sign.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { laggedLabel } from '../shared/lagged-label.ts';
import { choiceField, reasonField } from '../shared/choice-fields.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { signOf } from '../shared/sign.ts';
import { asksColour, isChosen, rowColumn } from './column-of.ts';
import type { ScorecardColumn } from './columns.ts';
import { figureLabel } from './labels.ts';
import { previousFigure } from './previous-figure.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { targetOf } from './target.ts';
import { columnsOf } from './values.ts';

/** A number for each row and column; where a colour is left to a person, that too, and why. */
export function scorecardFields(item: ScorecardItem, context: ItemContext): readonly Field[] {
  return item.rows.flatMap((row) => {
    const columns = columnsOf(item, row);
    const choosing = columns.filter((column) => asksColour(row, column, context.period));
    const mustChoose = (column: ScorecardColumn) =>
      isChosen(row, column, context.period) && isRequired(row, column);
    return [
      ...columns.map((column) => figureField(row, column, context)),
      ...choosing.map((column) =>
        choiceField(
          `${row.id}.${column}`,
          figureLabel(row, column, context),
          context.language,
          mustChoose(column),
        ),
      ),
      ...(choosing.length === 0
        ? []
        : [reasonField(row.id, laggedLabel(row, context), context.language, choosing.some(mustChoose))]),
    ];
  });
}

function figureField(row: ScorecardRow, column: ScorecardColumn, context: ItemContext): Field {
  const { language, period } = context;
  const { unit, decimals } = row;
  const print = (value: DecimalText) => formatValue(value, { unit, decimals, language });
  const previous = previousFigure(row, column, context);
  const target = targetOf(row, column, period, context);
  const printed = target && withRelation(print(target.value), target.relation);
  return {
    id: `${row.id}.${column}`,
    label: figureLabel(row, column, context),
    input: {
      type: 'number',
      unit,
      decimals,
      sign: signOf(row),
      previous: previous?.value,
      allowRelation: true,
    },
    required: isRequired(row, column),
    hint: hint(
      previousText(previous, print, context),
      printed && translate(language, 'kinds.hintTarget', { target: printed }),
    ),
  };
}

/** A year to date that can be made from its periods need not be entered. */
function isRequired(row: ScorecardRow, column: ScorecardColumn): boolean {
  if (column === 'yearToDate' && row.aggregation !== 'entered') return false;
  return !rowColumn(row, column).optional && row.blank !== 'choose';
}
