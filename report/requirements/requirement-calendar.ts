import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { type RegularCadence, periodOf, periodsInYear } from '../period/period-parts.ts';
import { type DueRequirement, dueRequirements } from './due-requirements.ts';

const cadences: readonly RegularCadence[] = ['monthly', 'tertial', 'annual'];

/** What is due in each report of a year that has anything due: the months, the four-month periods, the year (G7). */
export function requirementCalendar(
  definition: Pick<Definition, 'sections'>,
  year: number,
): ReadonlyMap<PeriodId, readonly DueRequirement[]> {
  const periods = cadences.flatMap((cadence) =>
    Array.from({ length: periodsInYear[cadence] }, (_, index) =>
      periodOf({ cadence, year, number: index + 1 }),
    ),
  );
  return new Map(
    periods
      .map((period) => [period, dueRequirements(definition, period)] as const)
      .filter(([, due]) => due.length > 0),
  );
}
