import type { Missing } from '../../assembly/report.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { gapValues } from '../gap-text.ts';
import { lookUp } from '../look-up.ts';
import { readAct } from '../read-act.ts';
import { sourceLine } from '../source-line.ts';
import { takePhrases } from '../take-phrases.ts';
import { takeAsked } from '../take-asked.ts';
import { takeUndone } from '../take-undone.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** What is not in yet, who has it, and until when. */
export const missing: IntentDefinition<'missing'> = {
  read(words, subjects) {
    // "Er ikke rapporten publisert ennå?" asks what was done to it.
    if (readAct(words, subjects) !== undefined) return undefined;
    const { found, left: rest } = takeAsked(words, 'question.wordsMissing', subjects);
    const undone = takeUndone(rest);
    if (!found && !undone.found) return undefined;
    // "Who has delivered and who hasn't" asks for both: what is missing says the other too.
    const { left } = takePhrases(undone.left, 'question.wordsDone');
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'missing', target }) };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const gaps = report.missing.filter(
      (gap) =>
        about.sections.some(({ id }) => id === gap.section) &&
        (about.item === undefined || gap.items.some(({ id }) => id === about.item?.id)),
    );
    const count = new Set(gaps.map((gap) => gap.section)).size;
    return {
      outcome: 'answer',
      title: translate(language, 'question.missingTitle', { subject: about.title }),
      lead:
        count === 0
          ? translate(language, context.ownOnly ? 'question.nothingMissingOwn' : 'question.nothingMissing')
          : translate(language, 'question.missingLead', { count }),
      lines: gaps.map((gap) => gapLine(gap, context)),
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestStatus')],
    };
  },
};

/** A section that is not in: which items, who has them and until when. */
export function gapLine(gap: Missing, context: AnswerContext): AnswerLine {
  if (context.report.imported === true) {
    return { label: gap.sectionTitle, value: gap.items.map(({ title }) => title).join(', ') };
  }
  const key = gap.waiting
    ? 'question.missingValueWaiting'
    : gap.overdue
      ? 'question.missingValueOverdue'
      : 'question.missingValue';
  return { label: gap.sectionTitle, value: translate(context.language, key, gapValues(gap, context)) };
}
