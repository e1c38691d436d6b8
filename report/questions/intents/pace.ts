import { isOfRow } from '../is-of-row.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answerCells } from '../answer-cells.ts';
import { isReported } from '../is-reported.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { takeAsked } from '../take-asked.ts';
import { takePhrases } from '../take-phrases.ts';
import { takeColours } from '../take-colours.ts';
import type { IntentDefinition } from './intent.ts';
import { target } from './target.ts';
import { notFound } from './unknown.ts';

/** What the rest of the year must give to reach the target, and where it ends if the pace holds (K11). */
export const pace: IntentDefinition<'pace'> = {
  read(words, subjects) {
    // "Når var det sist under målet?" asks for what has been.
    if (takePhrases(words, 'question.wordsWhenPast').found) return undefined;
    // "Why is it held up?" asks for no pace.
    if (takePhrases(words, 'question.wordsWhyPlain').found) return undefined;
    const { found, left: rest } = takeAsked(words, 'question.wordsPace', subjects);
    if (!found) return undefined;
    const { left } = takeColours(rest);
    return { left, said: true, make: (base, about) => ({ ...base, intent: 'pace', target: about }) };
  },
  answer(question, context) {
    const { language } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const lines = paceLines(about);
    // Where the definition asks for no projection, the target and the distance to it are what is known.
    if (lines.length === 0) {
      const known = target.answer({ ...question, intent: 'target' }, context);
      const lead = [translate(language, 'question.noPace'), known.lead ?? ''].filter((part) => part !== '');
      return { ...known, lead: lead.join(' ') };
    }
    return {
      outcome: 'answer',
      title: translate(language, 'question.paceTitle', { subject: about.title }),
      lines,
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestSubject', { subject: about.title })],
      cells: cellsOf(about, context),
    };
  },
};

/** The sentences that the items themselves print of it, on the rows that are asked about. */
function paceLines(about: LookedUp): readonly AnswerLine[] {
  const items = about.item === undefined ? about.sections.flatMap(({ items }) => items) : [about.item];
  const label = about.row === undefined ? undefined : about.title;
  return items
    .filter(isReported)
    .flatMap((item) =>
      item.blocks.flatMap((block) =>
        block.type === 'table'
          ? (block.notes ?? [])
              .filter((note) => label === undefined || note.startsWith(label))
              .map((note) => ({ label: item.title, comment: note }))
          : [],
      ),
    );
}

function cellsOf(about: LookedUp, { report }: AnswerContext) {
  return about.sections.flatMap((section) =>
    section.items
      .filter(({ id }) => about.item === undefined || id === about.item.id)
      .flatMap(({ cells }) =>
        answerCells(
          section,
          cells.filter(({ period, id }) => period === report.period && isOfRow(about, id)),
        ),
      ),
  );
}
