import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { SectionPast } from '../ports/report-store.ts';
import { pastCells } from './past-cells.ts';

/** How many earlier periods a report may look back on: two years and the month before. */
const periodsLookedBackOn = 25;

/**
 * Gathers what earlier periods said, section by section, so that a period's own partition holds all that its report
 * needs. An item is found by its id even if it has moved to another section since.
 */
export async function readPast(
  cycle: Cycle,
  definition: Definition,
  period: PeriodId,
): Promise<ReadonlyMap<string, SectionPast>> {
  const earlier = (await cycle.reports.listPeriods(definition.id))
    .map((listed) => parsePeriod(listed.period))
    .filter((listed) => listed !== undefined)
    .filter((listed) => comparePeriods(listed, period) < 0)
    .toSorted(comparePeriods)
    .slice(-periodsLookedBackOn);

  const snapshots = await Promise.all(
    earlier.map((id) => cycle.reports.readPeriod({ report: definition.id, period: id })),
  );
  const answersByPeriod = snapshots.map((snapshot, index) => ({
    period: earlier[index] ?? '',
    answers: mergeSections([...(snapshot?.sections.values() ?? [])].map((stored) => stored.record.answers)),
  }));
  return new Map(
    definition.sections.map((section) => [
      section.id,
      pastOf(
        section.items.map((item) => item.id),
        answersByPeriod,
      ),
    ]),
  );
}

function mergeSections(sections: readonly SectionAnswers[]): SectionAnswers {
  return Object.fromEntries(sections.flatMap((answers) => Object.entries(answers)));
}

function pastOf(
  items: readonly string[],
  periods: readonly { readonly period: string; readonly answers: SectionAnswers }[],
): SectionPast {
  const past: Record<string, Record<string, Readonly<Record<string, string>>>> = {};
  for (const { period, answers } of periods) {
    for (const item of items) {
      const answer = answers[item];
      if (answer?.state !== 'answered') continue;
      past[period] = { ...past[period], [item]: pastCells(answer) };
    }
  }
  return past;
}
