import type { Answer } from '../../conversation/answer.ts';
import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
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
    // "Noe annet enn grønt" asks for the other colours.
    const isOther = colours.length > 0 && takePhrases(words, 'question.wordsOff').found;
    const many = takeMistyped(words, 'question.wordsPlural', subjects).found;
    if (colours.length === 0 || isOther) return offTrack(words, subjects, isOther && many);
    // "Rødt i leveranser" asks for a list, "er leveranser rødt?" does not.
    const isList = colours.length > 1 || !takePhrases(words, 'question.wordsCopula').found;
    return {
      left: takePhrases(left, 'question.wordsStatus').left,
      said: true,
      make: (base, target) =>
        target === undefined || many || (isList && target.row === undefined)
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
  const lines = question.colours.flatMap((colour) => statusLines(about, colour, context, question));
  const colours = translate(language, titleOf(question.colours));
  return {
    outcome: 'answer',
    title: translate(language, 'question.deviationsTitle', {
      colours,
      subject: subjectOf(question, about, language),
    }),
    ...leadOf(question, about, lines.length, context),
    lines,
    source: sourceLine(about.sections, context),
    cells: colouredCells(about, question.colours, context, question),
    suggestions: suggestionsOf(question.colours, question.reached, context),
  };
}

/** "Hva skurrer?" and "what is off track?" ask for the yellow and the red; beside the name of one thing, for its status. */
function offTrack(
  words: readonly string[],
  subjects: readonly Subject[],
  ofParts: boolean,
): Reading | undefined {
  // "Hvilke risikoer sliter vi med?" asks for the risks.
  if (takeMistyped(words, 'question.wordsRisks', subjects).found) return undefined;
  const off = takeMistyped(words, 'question.wordsOff', subjects);
  const late = takeMistyped(off.left, 'question.wordsLate', subjects);
  if (!off.found && !late.found) return undefined;
  return {
    left: late.left,
    said: true,
    make: (base, target) =>
      target === undefined || target.item === undefined || ofParts
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
  if (question.reached !== undefined) return { lead: reachedLead(question, about, count, context) };
  const yellow = question.colours.includes('red') && !question.colours.includes('yellow');
  const others = yellow ? statusLines(about, 'yellow', context, question).length : 0;
  const sections = new Set(about.sections.map(({ id }) => id));
  const gaps = new Set(report.missing.map((gap) => gap.section).filter((id) => sections.has(id))).size;
  const sentences = [
    ...(count === 0 ? [translate(language, 'question.noneOfColour')] : []),
    ...(others > 0 ? [translate(language, 'question.alsoYellow', { count: others })] : []),
    ...(gaps > 0 ? [translate(language, 'question.alsoUnreported', { count: gaps })] : []),
  ];
  return sentences.length === 0 ? {} : { lead: sentences.join(' ') };
}

/** How many of the figures that have a target are listed. */
function reachedLead(
  { colours, reached, areas }: QuestionOf<'deviations'>,
  about: LookedUp,
  count: number,
  context: AnswerContext,
): string {
  const others = colours.flatMap((colour) =>
    statusLines(about, colour, context, { areas, reached: reached === false }),
  );
  const total = count + others.length;
  const { language } = context;
  if (total === 0) return translate(language, 'question.reachedNoTargets');
  const colour = colours.length > 2 ? 'any' : 'some';
  // "None has not reached" is hard to read.
  if (count === 0 && reached === false)
    return translate(language, 'question.reachedByAll', { total, colour });
  return translate(language, 'question.reachedLead', {
    count,
    total,
    colour,
    reached: reached === true ? 'yes' : 'no',
  });
}

/** The areas, where some are asked about: "Røde punkter · Fremdrift". */
function subjectOf(
  { areas = [], reached }: QuestionOf<'deviations'>,
  { title, section }: LookedUp,
  language: Language,
): string {
  const names = [...new Set(areas.map(({ label }) => localText(label, language)))];
  const key = reached === true ? 'question.reachedYes' : 'question.reachedNot';
  return [
    ...(reached === undefined ? [] : [translate(language, key)]),
    ...(names.length === 0 || section !== undefined ? [title] : []),
    ...names,
  ].join(' · ');
}

function titleOf(colours: readonly Colour[]): MessageKey {
  if (colours.length > 1) return 'question.coloursSeveral';
  if (colours.includes('red')) return 'question.coloursRed';
  return colours.includes('yellow') ? 'question.coloursYellow' : 'question.coloursGreen';
}

function suggestionsOf(
  colours: readonly Colour[],
  reached: boolean | undefined,
  { language }: AnswerContext,
): readonly string[] {
  if (colours.includes('green')) {
    // Never what was just asked.
    const other = reached === false ? 'question.suggestYellows' : 'question.suggestReachedNot';
    return [translate(language, 'question.suggestReds'), translate(language, other)];
  }
  const other = colours.includes('yellow') ? 'question.suggestReds' : 'question.suggestYellows';
  return [translate(language, other), translate(language, 'question.suggestMissing')];
}
