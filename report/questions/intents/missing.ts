import type { Missing } from '../../assembly/report.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { gapValues } from '../gap-text.ts';
import { lookUp } from '../look-up.ts';
import { readAct } from '../read-act.ts';
import { requirementLine } from '../requirement-line.ts';
import { requirementsAnswered } from '../requirements-answered.ts';
import { requirementsThat } from '../requirements-that.ts';
import { sourceLine } from '../source-line.ts';
import { takeAsked } from '../take-asked.ts';
import { takePhrases } from '../take-phrases.ts';
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
    const { left } = takePhrases(
      takePhrases(undone.left, 'question.wordsDone').left,
      'question.wordsContribution',
    );
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
    const open = requirementsThat(false, about, context);
    const sentences = [
      ...(count > 0 || open.length === 0 ? [sectionsLead(count, context)] : []),
      ...(open.length === 0
        ? []
        : [translate(language, 'question.requirementsOpen', { count: open.length })]),
    ];
    return {
      outcome: 'answer',
      title: translate(language, 'question.missingTitle', { subject: about.title }),
      lead: sentences.join(' '),
      lines: [
        ...gaps.map((gap) => gapLine(gap, context)),
        ...open.map((one) => requirementLine(one, undefined, context)),
      ],
      source: sourceLine(about.sections, context),
      ...(open.length === 0 ? {} : { cells: requirementsAnswered(about, context)?.cells ?? [] }),
      suggestions: [translate(language, 'question.suggestStatus')],
    };
  },
};

function sectionsLead(count: number, { language, ownOnly }: AnswerContext): string {
  if (count > 0) return translate(language, 'question.missingLead', { count });
  return translate(language, ownOnly ? 'question.nothingMissingOwn' : 'question.nothingMissing');
}

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
