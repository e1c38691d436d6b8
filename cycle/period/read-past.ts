import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { isFollowed } from '../../report/early-warning/is-followed.ts';
import { periodParts, periodsInYear } from '../../report/period/period-parts.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { SectionPast } from '../ports/report-store.ts';
import { pastCells } from './past-cells.ts';

/** How many earlier periods a report may look back on: two years and the month before. */
const periodsLookedBackOn = 25;

/** Figures that are followed through the year are tried on so many full years, beside what has gone of this one. */
const yearsLookedBackOn = 10;

/**
 * Gathers what earlier periods said, section by section, so that a period's own partition holds all that its report
 * needs. An item is found by its id even if it has moved to another section since. What is followed through the year looks
 * further back than the rest, at its figures alone.
 */
export async function readPast(
  cycle: Cycle,
  definition: Definition,
  period: PeriodId,
): Promise<ReadonlyMap<string, SectionPast>> {
  const followed = new Set(
    definition.sections
      .flatMap(({ items }) => items)
      .filter((item) => isFollowed(item, period))
      .map(({ id }) => id),
  );
  const { cadence } = periodParts(period);
  const inYear = periodsInYear[cadence === 'dated' ? 'monthly' : cadence];
  const longest = followed.size === 0 ? periodsLookedBackOn : (yearsLookedBackOn + 1) * inYear;
  const earlier = (await cycle.reports.listPeriods(definition.id))
    .map((listed) => parsePeriod(listed.period))
    .filter((listed) => listed !== undefined)
    .filter((listed) => comparePeriods(listed, period) < 0)
    .toSorted(comparePeriods)
    .slice(-Math.max(longest, periodsLookedBackOn));

  const snapshots = await Promise.all(
    earlier.map((id) => cycle.reports.readPeriod({ report: definition.id, period: id })),
  );
  const answersByPeriod = snapshots.map((snapshot, index) => ({
    period: earlier[index] ?? '',
    isOld: index < earlier.length - periodsLookedBackOn,
    answers: mergeSections([...(snapshot?.sections.values() ?? [])].map((stored) => stored.record.answers)),
  }));
  return new Map(
    definition.sections.map((section) => [
      section.id,
      pastOf(
        section.items.map((item) => item.id),
        answersByPeriod,
        followed,
      ),
    ]),
  );
}

function mergeSections(sections: readonly SectionAnswers[]): SectionAnswers {
  return Object.fromEntries(sections.flatMap((answers) => Object.entries(answers)));
}

function pastOf(
  items: readonly string[],
  periods: readonly {
    readonly period: string;
    readonly isOld: boolean;
    readonly answers: SectionAnswers;
  }[],
  followed: ReadonlySet<string>,
): SectionPast {
  const past: Record<string, Record<string, Readonly<Record<string, string>>>> = {};
  for (const { period, isOld, answers } of periods) {
    for (const item of items) {
      const answer = answers[item];
      if (answer?.state !== 'answered' || (isOld && !followed.has(item))) continue;
      past[period] = { ...past[period], [item]: isOld ? answer.cells : pastCells(answer) };
    }
  }
  return past;
}
