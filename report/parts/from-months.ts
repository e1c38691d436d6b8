import type { PastAnswers } from '../answer/section-record.ts';
import type { SectionAnswers } from '../answer/item-answer.ts';
import { itemContext } from '../assembly/item-context.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { computeItem } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';
import { yearOf } from '../period/period.ts';
import type { Plan } from '../plan/plan-schema.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { FigurePlace } from './from-schema.ts';
import { weightCell } from './weight-cell.ts';

/** Another report and what its months said: item → answer by month. */
export interface OtherReport {
  readonly definition: Definition;
  readonly plans: readonly Plan[];
  readonly months: ReadonlyMap<PeriodId, SectionAnswers>;
}

/**
 * What the months of another report give to the items of a longer one, by the fields that they are for: month → item → cell →
 * figure, in the shape of a period's `past`. Computed rows are computed, by the other report's own definition.
 * @example fromMonths(tertial, monthly) //=> { '2024-01': { 'sick-leave': { total: '5.3' } }, … }
 */
export function fromMonths(definition: Definition, other: OtherReport): PastAnswers {
  const taking = definition.sections
    .flatMap(({ items }) => items)
    .filter(({ fromMonths: from }) => from?.report === other.definition.id);
  return Object.fromEntries(
    [...other.months.keys()].map((month) => [
      month,
      Object.fromEntries(
        taking.map(({ id, fromMonths: from }) => [
          id,
          Object.fromEntries(
            Object.entries(from?.cells ?? {}).flatMap(([field, cell]) => [
              ...entry(field, figureOf(other, cell, month)),
              ...(cell.weightedBy === undefined
                ? []
                : entry(weightCell(field), figureOf(other, cell.weightedBy, month))),
            ]),
          ),
        ]),
      ),
    ]),
  );
}

function entry(name: string, value: DecimalText | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

function figureOf(other: OtherReport, place: FigurePlace, month: PeriodId): DecimalText | undefined {
  const { definition, plans, months } = other;
  const item = definition.sections.flatMap(({ items }) => items).find(({ id }) => id === place.item);
  const answer = months.get(month)?.[place.item];
  if (item === undefined || answer?.state !== 'answered') return undefined;
  const plan = plans.find(({ year }) => year === yearOf(month));
  const context = itemContext({ item: item.id, period: month, language: 'en', plan, past: {} });
  return computeItem(item, answer, context).cells.find(
    ({ id, column, period }) => id === place.row && column === place.column && period === month,
  )?.value;
}
