import type { Language } from '../language/language.ts';
import { languages } from '../language/language.ts';
import type { Command } from './command.ts';
import { readPeriod } from './read-period.ts';
import { takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** What a command takes after its own words: nothing, something, or several lines. */
interface Rest {
  /** As typed, on the first line. */
  readonly text: string;
  readonly lines: string;
  readonly language: Language | undefined;
}

type Read = (rest: Rest) => Command | undefined;

const alone =
  (type: 'confirm' | 'decline' | 'preview' | 'approve' | 'publish' | 'lock' | 'remind' | 'use-channel'): Read =>
  ({ text }) =>
    takePhrases(wordsOf(text), 'question.command.filler', { mistyped: false }).left.length === 0
      ? { type }
      : undefined;

const withItem =
  (type: 'nil' | 'not-applicable' | 'later'): Read =>
  ({ text }) =>
    text === '' ? { type } : { type, item: text };

/** Every command: its words are a list in the catalogue, so that none of them is in the code. */
const commands = [
  ['question.command.answer', ({ text, lines }) => ({ type: 'answer', rest: lines, ...sectionOf(text) })],
  ['question.command.submit', ({ text }) => ({ type: 'submit', ...sectionOf(text) })],
  ['question.command.confirm', alone('confirm')],
  ['question.command.decline', alone('decline')],
  ['question.command.preview', alone('preview')],
  ['question.command.approve', alone('approve')],
  ['question.command.publish', alone('publish')],
  ['question.command.lock', alone('lock')],
  ['question.command.remind', alone('remind')],
  ['question.command.useChannel', alone('use-channel')],
  ['question.command.reopen', ({ text }) => (text === '' ? { type: 'reopen' } : { type: 'reopen', reason: text })],
  ['question.command.open', ({ text }) => openPeriod(text)],
  ['question.command.language', ({ text, language }) => chooseLanguage(text, language)],
  ['question.command.nil', withItem('nil')],
  ['question.command.notApplicable', withItem('not-applicable')],
  ['question.command.later', withItem('later')],
] as const satisfies readonly (readonly [Parameters<typeof wordList>[0], Read])[];
