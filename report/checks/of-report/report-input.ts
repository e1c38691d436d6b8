import type { AnsweredSection } from '../../answer/section-record.ts';
import type { Report, ReportItem } from '../../assembly/report.ts';
import { itemContext } from '../../assembly/item-context.ts';
import { otherItems } from '../../assembly/other-items.ts';
import { addDays } from '../../calendar/iso-date.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { evidenceOf } from '../../kinds/index.ts';
import type { Plan } from '../../plan/plan-schema.ts';
import { firstDayAfter, parsePeriod } from '../../period/period.ts';
import { type CheckInput, checkInput, type Evidence } from '../check-input.ts';
import type { Judgement } from '../evidence/judged.ts';
import { joinEvidence } from '../join-evidence.ts';
import { itemPassages } from './item-passages.ts';
import { itemSums, itemYearsToDate } from './item-relations.ts';
import { itemTaken } from './item-taken.ts';
import { itemSubjects } from './item-subjects.ts';
import { rowDefinitions } from './row-definitions.ts';

/** Takes from a report all that can be checked in it; undefined for a period that no calendar has. */
export function reportInput(input: {
  readonly report: Pick<Report, 'period' | 'language' | 'sections'>;
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  /** What is stored, by section: earlier periods are compared with. */
  readonly records: ReadonlyMap<string, AnsweredSection>;
}): CheckInput | undefined {
  const { report, definition, records } = input;
  const period = parsePeriod(report.period);
  if (period === undefined) return undefined;
  const { language } = report;
  const others = otherItems({
    definition,
    plan: input.plan,
    period,
    language,
    recordOf: (id) => records.get(id),
  });
  const evidence = report.sections.flatMap((section) => {
    const { items: defined = [] } = definition.sections.find(({ id }) => id === section.id) ?? {};
    const record = records.get(section.id);
    const past = record?.past ?? {};
    return section.items
      .filter(({ state }) => state === 'answered')
      .flatMap((item): readonly Partial<Evidence>[] => {
        const definedItem = defined.find(({ id }) => id === item.id);
        const answer = record?.answers[item.id];
        if (definedItem === undefined || answer === undefined) return [];
        const context = itemContext({
          item: item.id,
          period,
          language,
          plan: input.plan,
          past,
          taken: record?.taken,
          others,
        });
        return [
          {
            sums: itemSums(section.id, item),
            yearsToDate: itemYearsToDate(section.id, item, past, period),
            subjects: itemSubjects(section.id, item, rowDefinitions(definedItem), past),
            passages: itemPassages(section, item, past, period),
            judgements: judgementOf(section.id, item),
            ...itemTaken(section.id, definedItem, answer, context),
          },
          evidenceOf(definedItem, answer, context, { section: section.id, item: item.id }),
        ];
      });
  });
  const asOf = addDays(firstDayAfter(period), -1);
  return joinEvidence(checkInput({ language: report.language, period, asOf }), evidence);
}

/** A colour that a person chose for an item, with the comment on it. */
function judgementOf(section: string, { id, title, status, comment }: ReportItem): readonly Judgement[] {
  if (status?.decidedBy !== 'person' || comment === undefined) return [];
  return [{ where: { section, item: id }, label: title, colour: status.colour, comment }];
}
