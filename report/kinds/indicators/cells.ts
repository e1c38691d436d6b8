import type { CellTexts, ItemAnswer } from '../../answer/item-answer.ts';
import { monthsIn, samePeriodLastYear } from '../../period/period.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Status } from '../../status/status.ts';
import { isStarted } from '../shared/started.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readChoice } from '../shared/choice-fields.ts';
import type { Choice } from '../shared/choice-status.ts';
import { dataMonth, dataPeriod } from '../shared/data-period.ts';
import { isDiscretionary } from '../shared/is-discretionary.ts';
import { laggedLabel } from '../shared/lagged-label.ts';
import { type CellParts, makeCell } from '../shared/make-cell.ts';
import type { Previous } from '../shared/previous-value.ts';
import type { IndicatorRow, IndicatorsItem } from './schema.ts';
import type { RowValues } from './row-values.ts';
import { baselineOf, targetOf, yearTargetOf } from './target.ts';

/** The item that rows belong to, and what it was in earlier periods. */
interface RowScope {
  readonly item: IndicatorsItem;
  readonly context: ItemContext;
  readonly pastOf: (period: PeriodId) => RowValues;
}

/** A row's cell of this period. It exists without a value too, and says "no data" where the row has a rule. */
export function currentCell(
  scope: RowScope,
  row: IndicatorRow,
  value: DecimalText | undefined,
  previous: Previous<DecimalText> | undefined,
  answer: ItemAnswer | undefined,
): Cell {
  const { context } = scope;
  const parts = rowParts(scope, row, context.period, value);
  const isEarly = value === undefined && !isStarted(row, context.period);
  const mayBeBlank = isEarly || (value === undefined && row.optional);
  const cell = makeCell(
    {
      ...parts,
      source: row.formula === undefined ? 'entered' : 'computed',
      rule: mayBeBlank ? undefined : row.status,
      override: answer?.overrides?.[row.id],
      choice: value === undefined ? undefined : choiceOf(row, context.period, answer?.cells ?? {}),
      previous,
      headline: row.headline,
    },
    context,
  );
  return isEarly ? { ...cell, status: notYetCounted(context.language) } : cell;
}

function notYetCounted(language: Language): Status {
  const reason = translate(language, 'requirements.notYetCounted');
  return { colour: 'not-applicable', decidedBy: 'rule', reason };
}

/** A row's cell of an earlier period, with the colour that today's rule gives it. */
export function historyCell(
  scope: RowScope,
  row: IndicatorRow,
  { period, value }: Previous<DecimalText>,
): Cell {
  const { context } = scope;
  const parts = rowParts(scope, row, period, value);
  const texts = Object.fromEntries(
    ['colour', 'reason'].flatMap((part) => {
      const text = context.history(`${row.id}.${part}`, period);
      return text === undefined ? [] : [[`${row.id}.${part}`, text]];
    }),
  );
  const choice = choiceOf(row, period, texts);
  return makeCell({ ...parts, source: 'history', rule: row.status, choice }, context);
}

function rowParts(
  { item, context, pastOf }: RowScope,
  row: IndicatorRow,
  period: PeriodId,
  value: DecimalText | undefined,
): Omit<CellParts, 'source'> {
  return {
    item: item.id,
    id: row.id,
    column: 'actual',
    period,
    label: laggedLabel(row, { period, language: context.language }),
    value,
    unit: row.unit,
    decimals: row.decimals,
    direction: row.direction,
    target: targetOf(row, period, context),
    compare: {
      asOf: row.dataLag === 0 ? period : dataMonth(period, row.dataLag),
      // A figure that is added up covers its own period.
      ...(row.aggregation === 'sum' ? { months: monthsIn(period) } : {}),
      ...(row.aggregation === undefined ? {} : { yearTarget: yearTargetOf(row, period, context) }),
      baseline: baselineOf(row, period, context),
      samePeriodLastYear: pastOf(samePeriodLastYear(period)).get(row.id),
    },
  };
}

/** What a person chose, where the row leaves the colour to one in that period. */
function choiceOf(row: IndicatorRow, period: PeriodId, texts: CellTexts): Choice | undefined {
  return isDiscretionary(row.status, dataPeriod(period, row.dataLag)) ? readChoice(texts, row.id) : undefined;
}
