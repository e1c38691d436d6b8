import type { TakenPeriod } from '../answer/taken.ts';
import { itemContext } from '../assembly/item-context.ts';
import { otherItems } from '../assembly/other-items.ts';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { computeItem } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { findItem } from './find-item.ts';
import type { FigurePlace, From } from './from-schema.ts';
import { mayTake } from './may-take.ts';
import type { OtherPeriod } from './other-report.ts';
import { weightCell } from './weight-cell.ts';

/**
 * What one month of another report gives to the figures of an item. Computed rows are computed, by the definition and plan of
 * that month.
 */
export function takenFigures(
  own: { readonly definition: Definition; readonly section: SectionDefinition },
  from: From,
  month: PeriodId,
  other: OtherPeriod,
): TakenPeriod {
  const cells: Record<string, string> = {};
  const open: string[] = [];
  const withheld: string[] = [];
  for (const [field, { weightedBy, ...place }] of Object.entries(from.cells)) {
    for (const [name, at] of [[field, place] as const, [weightCell(field), weightedBy] as const]) {
      const found = at === undefined ? undefined : findItem(other.definition, at.item);
      if (at === undefined || found === undefined) continue;
      if (!mayTake(own, { definition: other.definition, section: found.section })) {
        withheld.push(name);
        continue;
      }
      const value = figureOf(other, at, month);
      if (value === undefined) continue;
      cells[name] = value;
      if (!other.isFinal(found.section.id)) open.push(name);
    }
  }
  return {
    cells,
    ...(open.length === 0 ? {} : { open }),
    ...(withheld.length === 0 ? {} : { withheld }),
  };
}

function figureOf(
  { definition, plan, records }: OtherPeriod,
  place: FigurePlace,
  period: PeriodId,
): DecimalText | undefined {
  const found = findItem(definition, place.item);
  const record = records.get(found?.section.id ?? '');
  const answer = record?.answers[place.item];
  if (found === undefined || record === undefined || answer?.state !== 'answered') return undefined;
  const language = 'en';
  const others = otherItems({ definition, plan, period, language, recordOf: (id) => records.get(id) });
  const { past } = record;
  const context = itemContext({ item: place.item, period, language, plan, past, others });
  return computeItem(found.item, answer, context).cells.find(
    ({ id, column, period: at }) => id === place.row && column === place.column && at === period,
  )?.value;
}
