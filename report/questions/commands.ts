import { languages } from '../language/language.ts';
import type { Command } from './command.ts';
import { readAccept } from './read-accept.ts';
import { readOverride } from './read-override.ts';
import { readPeriod } from './read-period.ts';
import { splitReason } from './split-reason.ts';
import { takeNamed } from './take-named.ts';
import { takePhrases } from './take-phrases.ts';
import { type WordListKey, wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** What stands after a command's own words: the rest of its line, and the lines below. */
export interface CommandRest {
  readonly text: string;
  readonly lines: string;
}

/** One command: the list of its words, and what it makes of the rest; undefined when the rest does not fit it. */
export interface CommandDefinition {
  readonly words: WordListKey;
  /** Also said as a question: "hva følger jeg?", "kan du si fra når …?". */
  readonly alsoAsked?: true;
  read(rest: CommandRest): Command | undefined;
}

/** Every typed command. Its words are in the catalogues; a new command is a line here. */
export const commands: readonly CommandDefinition[] = [
  {
    words: 'question.command.answer',
    read: (rest) => ({ type: 'answer', rest: rest.lines, ...sectionIn(rest) }),
  },
  { words: 'question.command.submit', read: (rest) => ({ type: 'submit', ...sectionIn(rest) }) },
  { words: 'question.command.suggest', read: (rest) => ({ type: 'suggest', ...sectionIn(rest) }) },
  { words: 'question.command.confirm', read: (rest) => alone(rest, { type: 'confirm' }) },
  { words: 'question.command.decline', read: (rest) => alone(rest, { type: 'decline' }) },
  { words: 'question.command.preview', read: (rest) => ofPeriod(rest, 'preview') },
  { words: 'question.command.approve', read: (rest) => withGaps(rest, 'approve') },
  { words: 'question.command.publish', read: (rest) => ofPeriod(rest, 'publish') },
  { words: 'question.command.lock', read: (rest) => withGaps(rest, 'lock') },
  { words: 'question.command.remind', read: (rest) => ofPeriod(rest, 'remind') },
  { words: 'question.command.arrived', read: (rest) => ofPerson(rest, 'arrived') },
  { words: 'question.command.resend', read: (rest) => ofPerson(rest, 'resend') },
  { words: 'question.command.resendFailed', read: (rest) => ofPeriod(rest, 'resend-failed') },
  { words: 'question.command.deliveries', read: page },
  { words: 'question.command.return', read: ({ text, lines }) => readReturn(`${text}\n${lines}`) },
  { words: 'question.command.absent', read: ({ text }) => ({ type: 'absent', text }) },
  {
    words: 'question.command.back',
    read: ({ text }) => ({ type: 'back', text: isFiller(text) ? '' : text }),
  },
  { words: 'question.command.snooze', read: ({ text }) => ({ type: 'snooze', text }) },
  { words: 'question.command.overview', read: (rest) => ofPeriod(rest, 'overview') },
  { words: 'question.command.reminderPlan', read: (rest) => ofPeriod(rest, 'reminder-plan') },
  { words: 'question.command.checkRoster', read: (rest) => ofPeriod(rest, 'check-roster') },
  { words: 'question.command.delegate', read: ({ text }) => readDelegate(text) },
  {
    words: 'question.command.takeBack',
    read: ({ text }) => ({ type: 'take-back', ...(isFiller(text) ? {} : { target: text }) }),
  },
  {
    words: 'question.command.handBack',
    read: ({ text }) => ({ type: 'hand-back', ...(isFiller(text) ? {} : { target: text }) }),
  },
  { words: 'question.command.override', read: ({ text, lines }) => readOverride(`${text}\n${lines}`) },
  { words: 'question.command.useChannel', read: (rest) => alone(rest, { type: 'use-channel' }) },
  { words: 'question.command.definition', read: (rest) => alone(rest, { type: 'definition' }) },
  { words: 'question.command.useDefinition', read: (rest) => alone(rest, { type: 'use-definition' }) },
  {
    words: 'question.command.reopen',
    read: ({ text }) => {
      const { named, left } = takeNamed(text, 'first');
      return { type: 'reopen', ...named, ...(left && { reason: left }) };
    },
  },
  { words: 'question.command.open', read: ({ text }) => open(text) },
  {
    words: 'question.command.language',
    read: ({ text }) => ({ type: 'language', language: languageNamed(text) }),
  },
  {
    words: 'question.command.speak',
    read: ({ text }) => {
      const language = languageNamed(text);
      return language === undefined ? undefined : { type: 'language', language };
    },
  },
  { words: 'question.command.follows', alsoAsked: true, read: (rest) => alone(rest, { type: 'follows' }) },
  { words: 'question.command.unfollow', alsoAsked: true, read: (rest) => following(rest, 'unfollow') },
  { words: 'question.command.follow', alsoAsked: true, read: (rest) => following(rest, 'follow') },
  { words: 'question.command.operations', read: (rest) => alone(rest, { type: 'operations' }) },
  { words: 'question.command.nil', read: ({ text }) => ({ type: 'nil', ...(text && { item: text }) }) },
  {
    words: 'question.command.notApplicable',
    read: ({ text }) => ({ type: 'not-applicable', ...(text && { item: text }) }),
  },
  {
    words: 'question.command.unchanged',
    read: ({ text }) => ({ type: 'unchanged', ...(isFiller(text) ? {} : { item: text }) }),
  },
  { words: 'question.command.accept', read: ({ text, lines }) => readAccept(`${text}\n${lines}`) },
  { words: 'question.command.later', read: ({ text }) => ({ type: 'later', ...(text && { item: text }) }) },
];

/** "returner hr: tallene mangler"; alone it asks for both. */
function readReturn(text: string): Command {
  const { head, reason } = splitReason(text);
  return {
    type: 'return',
    ...(isFiller(head) ? {} : { target: head }),
    ...(reason === '' ? {} : { reason }),
  };
}

/** "deleger hr til berit budsjett": the last "til" parts what from whom. */
function readDelegate(text: string): Command {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const words = new Set(wordList('question.wordsTo').map((phrase) => phrase.join(' ')));
  const at = tokens.findLastIndex((token) => words.has(token.toLowerCase()));
  const target = (at === -1 ? tokens : tokens.slice(0, at)).join(' ');
  const to = at === -1 ? '' : tokens.slice(at + 1).join(' ');
  return { type: 'delegate', ...(isFiller(target) ? {} : { target }), ...(to === '' ? {} : { to }) };
}

/** A command that takes nothing: more than a polite word after it makes it something else. */
function alone(rest: CommandRest, command: Command): Command | undefined {
  return isFiller(rest.text) ? command : undefined;
}

/** "si fra når økonomien skifter farge": what is followed, without what is to happen to it. */
function following({ text }: CommandRest, type: 'follow' | 'unfollow'): Command {
  const { left } = takePhrases(wordsOf(text), 'question.command.followTail');
  return { type, subject: left.join(' ') };
}

/** A command that may name its period, and takes nothing else. */
function ofPeriod(
  rest: CommandRest,
  type: 'preview' | 'publish' | 'remind' | 'resend-failed' | 'overview' | 'reminder-plan' | 'check-roster',
): Command | undefined {
  const { named, left } = takeNamed(rest.text, 'anywhere');
  return alone({ ...rest, text: left }, { type, ...named });
}

/** A command that may name its period, and whom it is about. */
function ofPerson(rest: CommandRest, type: 'arrived' | 'resend'): Command | undefined {
  const { named, left } = takeNamed(rest.text, 'anywhere');
  if (isFiller(left)) return { type, ...named };
  const [first = '', ...others] = left.split(/\s+/u);
  const isPreposition = takePhrases([first.toLowerCase()], 'question.command.toWhom').found;
  const to = isPreposition ? others.join(' ') : left;
  return to === '' ? undefined : { type, to, ...named };
}

/** A command that may name its period and a page: "utsendinger mars 2024 side 2". */
function page(rest: CommandRest): Command | undefined {
  const { left } = takePhrases(wordsOf(rest.text), 'question.command.page');
  const last = left.at(-1) ?? '';
  const hasPage = /^\d{1,3}$/u.test(last);
  const { named, left: more } = takeNamed((hasPage ? left.slice(0, -1) : left).join(' '), 'anywhere');
  return isFiller(more) ? { type: 'deliveries', page: hasPage ? Number(last) : 1, ...named } : undefined;
}

/** A command that asks back where something is missing, unless "likevel" stands after it. */
function withGaps(rest: CommandRest, type: 'approve' | 'lock'): Command | undefined {
  const { named, left } = takeNamed(rest.text, 'anywhere');
  const anyway = takePhrases(wordsOf(left), 'question.command.anyway');
  return isFiller(anyway.left.join(' ')) ? { type, anyway: anyway.found, ...named } : undefined;
}

function sectionIn({ text }: CommandRest): { readonly section?: string } {
  return isFiller(text) ? {} : { section: text };
}

function isFiller(text: string): boolean {
  return takePhrases(wordsOf(text), 'question.command.filler').left.length === 0;
}

function open(text: string): Command | undefined {
  const period = readPeriod(text);
  return period === undefined ? undefined : { type: 'open', period };
}

function languageNamed(text: string) {
  const named = wordsOf(text).join(' ');
  return languages.find((language) =>
    wordList(`question.language.${language}`).some((phrase) => phrase.join(' ') === named),
  );
}
