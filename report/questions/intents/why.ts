import type { Answer, AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import { colourNameInText } from '../../status/colour-name.ts';
import type { AnswerContext } from '../answer-context.ts';
import { chosenLines } from '../chosen-lines.ts';
import { gapText } from '../gap-text.ts';
import { isReported } from '../is-reported.ts';
import { commentLine } from '../item-lines.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import { onlyAreas, titleInAreas } from '../only-areas.ts';
import type { QuestionOf } from '../question.ts';
import { readWhoChose } from '../read-who-chose.ts';
import { saidOnce } from '../said-once.ts';
import { colouredCells } from '../shown-cells.ts';
import { sourceLine } from '../source-line.ts';
import { statusLines } from '../status-lines.ts';
import { takeColours } from '../take-colours.ts';
import { isInList } from '../is-in-list.ts';
import { isOwnWord } from '../is-own-word.ts';
import { takeAsked } from '../take-asked.ts';
import { takePhrases } from '../take-phrases.ts';
import { takePull } from '../take-pull.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** Why a colour is what it is: number, limit, distance and comment. */
export const why: IntentDefinition<'why'> = {
  read(words, subjects) {
    // "Hva drar resultatet mest ned?" asks for the largest.
    if (takePull(words).found && !takePhrases(words, 'question.wordsWhyPlain').found) return undefined;
    const asked = takeAsked(words, 'question.wordsWhy', subjects);
    if (!asked.found) return readWhoChose(words, subjects);
    const { colours, left: uncoloured } = takeColours(asked.left);
    const [colour] = colours;
    // "Why did we miss the target?"
    const left = uncoloured.filter(
      (word) => isOwnWord(word, subjects) || !isInList(word, 'question.wordsAim'),
    );
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'why', target, colour }) };
  },
  answer(question, context) {
    const seen = onlyAreas(context, question.areas);
    const about = lookUp(question.target, seen);
    if (about === undefined) return notFound(question, context);
    const title = titleInAreas(about.title, question.areas, context);
    return because(question, { ...about, title }, seen);
  },
};

function because(question: QuestionOf<'why'>, about: LookedUp, context: AnswerContext): Answer {
  const { language } = context;
  const items = about.item === undefined ? about.sections.flatMap(({ items }) => items) : [about.item];
  const reported = items.some(isReported);
  const lines = saidOnce(statusLines(about, about.status?.colour, context), about.status);
  return {
    outcome: reported ? 'answer' : 'not-reported',
    title: translate(language, 'question.whyTitle', { subject: about.title }),
    // The reason is the lead.
    ...(about.status === undefined ? {} : { status: { ...about.status, reason: '' } }),
    lead: reported ? leadOf(question, about, context) : gapOf(about, context),
    lines: reported
      ? [
          ...(about.item === undefined ? lines : lines.map(withoutComment)),
          ...chosenLines(about, about.status?.colour, context),
          ...(about.item === undefined ? [] : commentLine(about.item, context)),
        ]
      : [],
    source: sourceLine(about.sections, context),
    cells: reported
      ? colouredCells(about, about.status === undefined ? undefined : [about.status.colour], context)
      : [],
    suggestions: [
      translate(language, 'question.suggestSubject', { subject: about.title }),
      translate(language, 'question.suggestReds'),
    ],
  };
}

function leadOf(question: QuestionOf<'why'>, about: LookedUp, { language }: AnswerContext): string {
  if (about.status === undefined) return translate(language, 'question.noRule', { subject: about.title });
  const actual = about.status.colour;
  if (question.colour === undefined || question.colour === actual) return about.status.reason;
  const names = {
    asked: colourNameInText(question.colour, language),
    actual: colourNameInText(actual, language),
  };
  return `${translate(language, 'question.otherColour', names)} ${about.status.reason}`;
}

function gapOf(about: LookedUp, context: AnswerContext): string {
  const gap = about.section === undefined ? undefined : gapText(about.section.id, about.item?.id, context);
  return gap ?? translate(context.language, 'question.notReported');
}

/** The item's comment stands on a line of its own when one item is asked about. */
function withoutComment(line: AnswerLine): AnswerLine {
  const { label, value, trend, status } = line;
  return {
    label,
    ...(value === undefined ? {} : { value }),
    ...(trend === undefined ? {} : { trend }),
    ...(status === undefined ? {} : { status }),
  };
}
