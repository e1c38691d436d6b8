import type { Answer } from '../../conversation/answer.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import type { Colour } from '../../status/status.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import type { QuestionOf } from '../question.ts';
import { colouredCells } from '../shown-cells.ts';
import { sourceLine } from '../source-line.ts';
import { statusLines } from '../status-lines.ts';
import { takeColours } from '../take-colours.ts';
import type { Subject } from '../subjects-of.ts';
import { takeMistyped, takePhrases } from '../take-phrases.ts';
import type { IntentDefinition, Reading } from './intent.ts';
import { notFound } from './unknown.ts';

/** Everything of one colour. A colour beside the name of one thing ("er økonomien grønn?") asks for its status. */
export const deviations: IntentDefinition<'deviations'> = {
  read(words, subjects) {
    const { colours, left } = takeColours(words);
    if (colours.length === 0) return offTrack(words, subjects);
    const many = takePhrases(words, 'question.wordsPlural').found;
    return {
      left: takePhrases(left, 'question.wordsStatus').left,
      said: true,
      make: (base, target) =>
        target === undefined || many
          ? { ...base, intent: 'deviations', target, colours }
          : { ...base, intent: 'status', target },
    };
  },
  answer(question, context) {
    const about = lookUp(question.target, context);
    return about === undefined ? notFound(question, context) : list(question, about, context);
  },
};

function list(question: QuestionOf<'deviations'>, about: LookedUp, context: AnswerContext): Answer {
  const { language } = context;
  const lines = question.colours.flatMap((colour) => statusLines(about, colour, context));
  const colours = translate(language, titleOf(question.colours));
  return {
    outcome: 'answer',
    title: translate(language, 'question.deviationsTitle', { colours, subject: about.title }),
    ...leadOf(question, about, lines.length, context),
    lines,
    source: sourceLine(about.sections, context),
    cells: colouredCells(about, question.colours, context),
    suggestions: suggestionsOf(question.colours, context),
  };
}

/** "Hva skurrer?" and "what is off track?" ask for the yellow and the red; beside the name of one thing, for its status. */
function offTrack(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  const off = takeMistyped(words, 'question.wordsOff', subjects);
  const late = takeMistyped(off.left, 'question.wordsLate', subjects);
  if (!off.found && !late.found) return undefined;
  return {
    left: late.left,
    said: true,
    make: (base, target) =>
      target === undefined || target.item === undefined
        ? { ...base, intent: 'deviations', target, colours: ['red', 'yellow'] }
        : { ...base, intent: 'status', target },
  };
}

/** What the list itself does not say: that it is empty, that others are yellow, that something is not in yet. */
function leadOf(
  question: QuestionOf<'deviations'>,
  about: LookedUp,
  count: number,
  context: AnswerContext,
): { readonly lead?: string } {
  const { language, report } = context;
  const yellow = question.colours.includes('red') && !question.colours.includes('yellow');
  const others = yellow ? statusLines(about, 'yellow', context).length : 0;
  const sections = new Set(about.sections.map(({ id }) => id));
  const gaps = new Set(report.missing.map((gap) => gap.section).filter((id) => sections.has(id))).size;
  const sentences = [
    ...(count === 0 ? [translate(language, 'question.noneOfColour')] : []),
    ...(others > 0 ? [translate(language, 'question.alsoYellow', { count: others })] : []),
    ...(gaps > 0 ? [translate(language, 'question.alsoUnreported', { count: gaps })] : []),
  ];
  return sentences.length === 0 ? {} : { lead: sentences.join(' ') };
}

function titleOf(colours: readonly Colour[]): MessageKey {
  if (colours.length > 1) return 'question.coloursSeveral';
  if (colours.includes('red')) return 'question.coloursRed';
  return colours.includes('yellow') ? 'question.coloursYellow' : 'question.coloursGreen';
}

function suggestionsOf(colours: readonly Colour[], { language }: AnswerContext): readonly string[] {
  const other = colours.includes('yellow') ? 'question.suggestReds' : 'question.suggestYellows';
  return [translate(language, other), translate(language, 'question.suggestMissing')];
}
