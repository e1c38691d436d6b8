import { groupBy } from '../checks/group-by.ts';
import type { Missing } from '../assembly/report.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';

/** Says that a section, or one item of it, is not reported, with who answers for it and until when; undefined when it is. */
export function gapText(
  section: string,
  item: string | undefined,
  context: AnswerContext,
): string | undefined {
  const gap = context.report.missing.find(
    (missing) =>
      missing.section === section && (item === undefined || missing.items.some(({ id }) => id === item)),
  );
  if (gap === undefined) return undefined;
  if (context.report.imported === true) return translate(context.language, 'question.notReported');
  return translate(context.language, keyOf(gap, item, context), gapValues(gap, context));
}

/** The pieces of a sentence about a gap. */
export function gapValues(
  gap: Missing,
  context: AnswerContext,
): Record<'items' | 'owner' | 'deadline', string> {
  const { language, report } = context;
  return {
    items: itemsText(gap, context),
    owner: context.nameOf(gap.owner),
    deadline: formatDeadline(new Date(gap.deadline), report.timeZone, language),
  };
}

/** For the coordinator what comes later for the same reason stands together, with the reason once. */
function itemsText({ items }: Missing, { coordinates, language }: AnswerContext): string {
  const reasonOf = ({ later, reason }: Missing['items'][number]): string =>
    later && coordinates ? (reason ?? '') : '';
  const groups = groupBy(items, (item) => (reasonOf(item) === '' ? item.id : `later|${reasonOf(item)}`));
  return groups
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const reason = reasonOf(first);
      if (reason !== '') {
        const titles = group.map(({ title }) => title).join(', ');
        return [translate(language, 'question.promisedReason', { items: titles, reason })];
      }
      return [first.later ? translate(language, 'question.promised', { item: first.title }) : first.title];
    })
    .join(', ');
}

function keyOf(gap: Missing, item: string | undefined, { report }: AnswerContext) {
  if (gap.waiting) return 'question.waitingLead';
  const asked = gap.items.filter(({ id }) => item === undefined || id === item);
  if (asked.length > 0 && asked.every(({ later }) => later)) {
    return gap.overdue ? 'question.laterOverdue' : 'question.laterLead';
  }
  const section = report.sections.find(({ id }) => id === gap.section);
  if (item === undefined && section !== undefined && gap.items.length < section.items.length) {
    return gap.overdue ? 'question.partlyOverdue' : 'question.partlyLead';
  }
  return gap.overdue ? 'question.notReportedOverdue' : 'question.notReportedLead';
}
