import type { Taken, TakenItem, TakenPeriod } from '../answer/taken.ts';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { Item } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { OtherReport } from './other-report.ts';
import { periodsToTake } from './periods-to-take.ts';
import { takenFigures } from './taken-figures.ts';
import { takenTexts } from './taken-texts.ts';

/**
 * What other reports give to the items of a period: section → item → period of the other report → cells. A section that takes
 * nothing is absent; an item whose other report is not known has no periods, and no name for it.
 * @example take(tertial, '2024-T1', new Map([['monthly', monthly]])).get('hr')
 * //=> { 'sick-leave': { title: 'Monthly', periods: { '2024-01': { cells: { total: '5.3' } }, … } } }
 */
export function take(
  definition: Definition,
  period: PeriodId,
  others: ReadonlyMap<string, OtherReport>,
): ReadonlyMap<string, Taken> {
  const sections = definition.sections.map((section): readonly [string, Taken] => [
    section.id,
    Object.fromEntries(
      section.items
        .filter((item) => item.fromMonths !== undefined || item.fromReport !== undefined)
        .map((item) => [item.id, takenItem({ definition, section }, item, period, others)]),
    ),
  ]);
  return new Map(sections.filter(([, taken]) => Object.keys(taken).length > 0));
}

function takenItem(
  own: { readonly definition: Definition; readonly section: SectionDefinition },
  { fromMonths, fromReport }: Item,
  period: PeriodId,
  others: ReadonlyMap<string, OtherReport>,
): TakenItem {
  const report = fromMonths?.report ?? fromReport?.report ?? '';
  const other = others.get(report);
  if (other === undefined) return { periods: {} };
  const { cadence, title } = other.definition;
  const periods: Record<string, TakenPeriod> = {};
  for (const one of periodsToTake(own.definition, period, { report, cadence })) {
    const stored = other.periods.get(one);
    if (stored === undefined) continue;
    if (fromMonths !== undefined) periods[one] = takenFigures(own, fromMonths, one, stored);
    else if (fromReport !== undefined) periods[one] = takenTexts(own, fromReport.item, stored);
  }
  return { title, periods };
}
