import type { Definition } from '../definition/definition-schema.ts';
import { monthsIn } from '../period/period.ts';
import { isInList } from './is-in-list.ts';
import { knownWord, sharesStem } from './known-word.ts';
import { questionWords } from './question-words.ts';
import { sameTarget } from './same-target.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Intent, Question, Target } from './question.ts';
import { takePhrases } from './take-phrases.ts';
import type { Understood } from './understood.ts';

/** Kinds whose figures stand from January on beside those of the period. */
const keepToDate = new Set(['statement', 'scorecard', 'year-comparison', 'roll-forward', 'budget-use']);

/**
 * Lets the time of a question decide what its words leave open: a figure over several periods is its history, one held against another
 * period a comparison. "Hittil i år" of a line that has such a column is that column.
 */
export function settleIntent(made: Question, now: Understood, definition: Definition): Question {
  const question = inAreasWithin(made, now, definition);
  const { when } = question;
  if (question.intent === 'why' && now.time?.runs === true && asksWhatHappened(now.text)) {
    const { text, ignored, target } = question;
    return { text, ignored, intent: 'changes', target };
  }
  const isToDate = now.time?.mentions.every(({ type }) => type === 'to-date') === true && !now.time.compares;
  // "Hvem har levert så langt?" asks how it is now.
  if (isToDate && when !== undefined && ofNow.has(question.intent)) return withoutTime(question);
  if (question.intent === 'status' && isListOfRisks(question.target, definition)) {
    return { ...question, intent: 'risks', target: question.target };
  }
  const over = variance(question, now);
  if (over !== undefined) return over;
  if (question.intent === 'delivered' && namesWhatIsDone(question.target, now, definition)) {
    return { ...question, intent: 'status' };
  }
  if (question.intent === 'changes' && when?.type === 'range' && question.target?.item !== undefined) {
    const isFromTo = now.time?.runs === true && now.time.mentions.length === 2;
    const held: Question = { ...question, when: { type: 'against', period: when.last, other: when.first } };
    if (isFromTo) return compared(held);
  }
  if (question.intent === 'changes' && when !== undefined) {
    return when.type === 'period' && !now.time?.runs ? question : withoutTime(question);
  }
  if (when?.type === 'against') return question.intent === 'why' ? question : compared(question);
  if (question.intent === 'risks' && !hasRisks(question.target, definition)) {
    return { ...question, intent: 'status' };
  }
  const hasToDate = now.time?.mentions.some(({ type }) => type === 'to-date') ?? false;
  if (question.intent !== 'status') return question;
  const { target } = question;
  if (target?.item === undefined) return question;
  const kind = kindOf(target, definition);
  if (when?.type === 'range') {
    if (hasToDate && kind !== undefined && keepToDate.has(kind)) return { ...question, column: 'to-date' };
    return { ...question, intent: 'history' };
  }
  const isShorter = when !== undefined && kind === 'monthly-series' && monthsIn(when.period) === 1;
  // "Januar til april" of a report of four months is one period, but asks for its months.
  const isRun = kind === 'monthly-series' && now.time?.runs === true;
  return isShorter || isRun ? { ...question, intent: 'history' } : question;
}

/** "Hva har skjedd med DIS siden sist?" asks for what has changed, "hva skjedde med DIS?" why. */
function asksWhatHappened(text: string): boolean {
  return takePhrases(questionWords(text), 'question.wordsHappened').found;
}

/** A project's colour in one area is a row of its own status, or some columns of its row in a matrix. */
function inAreasWithin(question: Question, { within }: Understood, definition: Definition): Question {
  const isOfAreas =
    question.intent === 'why' ||
    question.intent === 'status' ||
    (question.intent === 'risks' && !hasRisks(question.target, definition));
  if (within === undefined || !isOfAreas || question.when?.type === 'against') return question;
  const [area] = within.areas;
  const { target } = within;
  const rest = { ...question, intent: question.intent === 'why' ? ('why' as const) : ('status' as const) };
  if (area !== undefined && target.row === undefined) return { ...rest, target: { ...target, row: area.id } };
  return { ...rest, target, areas: within.areas };
}

/** "What are the main risks of DIS?" may be its whole name. */
function isListOfRisks(target: Target | undefined, definition: Definition): boolean {
  return target?.item !== undefined && target.row === undefined && kindOf(target, definition) === 'risks';
}

/** "Overforbruk på lisenser" is how far that one is from its budget. */
function variance(question: Question, { text, namesRows }: Understood): Question | undefined {
  if (question.intent !== 'largest' || question.target?.row === undefined || namesRows) return undefined;
  if (takePhrases(questionWords(text), 'question.wordsSuperlative').found) return undefined;
  return { ...question, intent: 'status', target: question.target, column: 'variance' };
}

/** "Hvor mange ble besvart innen ett minutt?" names a figure with the word in it, and asks not who has answered. */
function namesWhatIsDone(target: Target | undefined, { text }: Understood, definition: Definition): boolean {
  if (target?.row === undefined || kindOf(target, definition) === 'requirements') return false;
  const subject = subjectsOf(definition).find((candidate) => sameTarget(candidate.target, target));
  return questionWords(text)
    .filter((word) => isInList(word, 'question.wordsDone'))
    .map(knownWord)
    .some(
      (word) => subject?.names.some(({ words }) => words.some((known) => sharesStem(word, known))) === true,
    );
}

/** What is as it is now, or is about the whole year whatever is said of it. */
const ofNow: ReadonlySet<Intent> = new Set<Intent>([
  'missing',
  'delivered',
  'on-track',
  'deadline',
  'responsible',
  'milestones',
  'risks',
  'pace',
  'target',
]);

function withoutTime(question: Question): Question {
  const { when: _when, ...rest } = question;
  return rest;
}

/** "Risikoer i rød sone" may be the name of a figure, and a requirement may be about risks. */
function hasRisks(target: Target | undefined, { sections }: Definition): boolean {
  if (target?.item === undefined) return true;
  const section = sections.find(({ id }) => id === target.section);
  return section?.items.some(({ kind }) => kind === 'risks') ?? false;
}

function compared(question: Question): Question {
  const target = 'target' in question ? question.target : undefined;
  if (question.intent === 'unclear' || question.intent === 'unknown') return question;
  const { text, ignored, when, asOf, column } = question;
  return {
    text,
    ignored,
    intent: 'compare',
    target,
    ...(when === undefined ? {} : { when }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(column === undefined ? {} : { column }),
  };
}

function kindOf(target: Target, definition: Definition): string | undefined {
  return definition.sections
    .find(({ id }) => id === target.section)
    ?.items.find(({ id }) => id === target.item)?.kind;
}
