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
  return translate(context.language, keyOf(gap, item, context), gapValues(gap, context));
}

/** The pieces of a sentence about a gap. */
export function gapValues(
  gap: Missing,
  context: AnswerContext,
): Record<'items' | 'owner' | 'deadline', string> {
  const { language, report } = context;
  return {
    items: gap.items
      .map(({ title, later }) => (later ? translate(language, 'question.promised', { item: title }) : title))
      .join(', '),
    owner: context.nameOf(gap.owner),
    deadline: formatDeadline(new Date(gap.deadline), report.timeZone, language),
  };
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
