import { isOfRow } from '../is-of-row.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { Cell } from '../../value/cell.ts';
import { formatCell } from '../../value/format-cell.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { inProse } from '../../status/in-prose.ts';
import { isInList } from '../is-in-list.ts';
import { takeAsked } from '../take-asked.ts';
import type { Subject } from '../subjects-of.ts';
import { takeMistyped, takePhrases } from '../take-phrases.ts';
import { takeColours } from '../take-colours.ts';
import { takeLimit } from '../take-limit.ts';
import { takeTurned } from '../take-turned.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** "Grønne mål" are what has that colour; "grensen for grønt" is a limit. */
function asksForColoured(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      isInList(word, 'question.wordsColoured') && isInList(words[at + 1] ?? '', 'question.wordsAim'),
  );
}

/** "Hvilke krav skal være med i T3?" asks which are due. */
function asksForDue(words: readonly string[], subjects: readonly Subject[]): boolean {
  return (
    takePhrases(words, 'question.wordsRequirement').found &&
    takePhrases(words, 'question.wordsWhich').found &&
    takeAsked(words, 'question.wordsRequirements', subjects).found
  );
}

/** "Hvilke mål har gått fra gult til grønt?" asks for what has changed. */
function asksForTurned(words: readonly string[]): boolean {
  const isLimit = takePhrases(words, 'question.wordsAtWhat').found;
  return !isLimit && takeTurned(words).found && takePhrases(words, 'question.wordsWhich').found;
}

/** What is aimed at, the limits that gave the colour, and how far it is to the next better one. */
export const target: IntentDefinition<'target'> = {
  read(words, subjects) {
    const limit = takeLimit(words);
    if (limit.found) {
      const { left } = limit;
      return { left, said: true, make: (base, about) => ({ ...base, intent: 'target', target: about }) };
    }
    // "Hvilke mål ligger vi bak på?" asks for what is off track.
    if (takeMistyped(words, 'question.wordsOff', subjects).found) return undefined;
    // "Når var det sist under målet?" asks for what has been, and "hvorfor bommer vi på målet?" why.
    if (takePhrases(words, 'question.wordsWhenPast').found) return undefined;
    if (takePhrases(words, 'question.wordsWhyPlain').found) return undefined;
    if (asksForColoured(words) || asksForTurned(words) || asksForDue(words, subjects)) return undefined;
    // "Hvilke mål er vi lengst unna?" asks where it is worst.
    if (takePhrases(words, 'question.wordsLargest').found) return undefined;
    const { found, left: rest } = takeAsked(words, 'question.wordsTarget', subjects);
    if (!found) return undefined;
    const { left } = takeColours(rest);
    return { left, said: true, make: (base, about) => ({ ...base, intent: 'target', target: about }) };
  },
  answer(question, context) {
    const { language } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const cells = cellsOf(about, context).filter(
      (cell) => cell.target !== undefined || cell.status !== undefined,
    );
    const [section] = about.sections;
    return {
      outcome: 'answer',
      title: translate(language, 'question.targetTitle', { subject: about.title }),
      ...(cells.length === 0
        ? { lead: translate(language, 'question.noTarget', { subject: about.title }) }
        : {}),
      lines: cells.map((cell) => lineOf(cell, context)),
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestSubject', { subject: about.title })],
      cells: section === undefined ? [] : answerCells(section, cells),
    };
  },
};

function cellsOf(about: LookedUp, { report }: AnswerContext): readonly Cell[] {
  const items = about.item === undefined ? about.sections.flatMap(({ items }) => items) : [about.item];
  return items.flatMap(({ cells }) =>
    cells.filter(({ period, id }) => period === report.period && isOfRow(about, id)),
  );
}

function lineOf(cell: Cell, { language }: AnswerContext): AnswerLine {
  const aim = formatCell({ ...cell, value: cell.target, relation: cell.targetRelation }, language);
  const now = formatCell(cell, language);
  const value = [
    aim === undefined ? undefined : translate(language, 'question.targetIs', { target: aim }),
    now === undefined ? undefined : translate(language, 'question.targetNow', { value: now }),
  ].filter((part) => part !== undefined);
  return {
    label: cell.label,
    value: value.join(' · '),
    ...(cell.status === undefined ? {} : { status: inProse(cell.status) }),
  };
}
