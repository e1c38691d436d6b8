import type { AnsweredSection } from '../../answer/section-record.ts';
import type { Report, ReportItem } from '../../assembly/report.ts';
import { addDays } from '../../calendar/iso-date.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { firstDayAfter, parsePeriod } from '../../period/period.ts';
import { type CheckInput, checkInput } from '../check-input.ts';
import type { Judgement } from '../evidence/judged.ts';
import { itemPassages } from './item-passages.ts';
import { itemSums, itemYearsToDate } from './item-relations.ts';
import { itemSubjects } from './item-subjects.ts';
import { rowDefinitions } from './row-definitions.ts';

/** Takes from a report all that can be checked in it; undefined for a period that no calendar has. */
export function reportInput(input: {
  readonly report: Pick<Report, 'period' | 'language' | 'sections'>;
  readonly definition: Definition;
  /** What is stored, by section: earlier periods are compared with. */
  readonly records: ReadonlyMap<string, AnsweredSection>;
}): CheckInput | undefined {
  const { report, definition, records } = input;
  const period = parsePeriod(report.period);
  if (period === undefined) return undefined;
  const items = report.sections.flatMap((section) => {
    const defined = definition.sections.find(({ id }) => id === section.id)?.items ?? [];
    const past = records.get(section.id)?.past ?? {};
    return section.items
      .filter(({ state }) => state === 'answered')
      .map((item) => ({ section, item, past, defined: defined.find(({ id }) => id === item.id) }));
  });
  return checkInput({
    language: report.language,
    period,
    asOf: addDays(firstDayAfter(period), -1),
    sums: items.flatMap(({ section, item }) => itemSums(section.id, item)),
    yearsToDate: items.flatMap(({ section, item, past }) => itemYearsToDate(section.id, item, past, period)),
    subjects: items.flatMap(({ section, item, past, defined }) =>
      itemSubjects(section.id, item, defined === undefined ? [] : rowDefinitions(defined), past),
    ),
    passages: items.flatMap(({ section, item, past }) => itemPassages(section, item, past, period)),
    judgements: items.flatMap(({ section, item }) => judgementOf(section.id, item)),
  });
}

/** A colour that a person chose for an item, with the comment on it. */
function judgementOf(section: string, { id, title, status, comment }: ReportItem): readonly Judgement[] {
  if (status?.decidedBy !== 'person' || comment === undefined) return [];
  return [{ where: { section, item: id }, label: title, colour: status.colour, comment }];
}
