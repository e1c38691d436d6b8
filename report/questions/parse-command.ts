import type { Language } from '../language/language.ts';
import { once } from '../remembered/once.ts';
import { translate } from '../messages/translate.ts';
import type { Command } from './command.ts';
import { type CommandDefinition, commands } from './commands.ts';
import { wordList } from './word-list.ts';

/**
 * Reads a typed command; undefined when the text is none, and so a question. The words of all languages count, written
 * right: a command changes something, so it is never guessed. Where two languages differ about a word, `language` decides.
 * A line that ends with a question mark is a question, but for the few commands that are asked too.
 * @example parseCommand('svar hr\n2,4\n2,9') //=> { type: 'answer', section: 'hr', rest: '2,4\n2,9' }
 */
export function parseCommand(text: string, language: Language = 'nb'): Command | undefined {
  const [first = '', ...others] = text.trim().split(/\r?\n/u);
  const isQuestion = first.trimEnd().endsWith('?');
  const tokens = first.trim().split(/\s+/u);
  const words = tokens.map((token) =>
    token
      .toLowerCase()
      .replaceAll("'", '’')
      .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  const rank = (command: CommandDefinition): number =>
    translate(language, command.words)
      .split('|')
      .includes(words[0] ?? '')
      ? 0
      : 1;
  const matches = (byFirstWord().get(words[0] ?? '') ?? [])
    .filter(({ command: { alsoAsked } }) => !isQuestion || alsoAsked === true)
    .filter(({ phrase }) => phrase.every((word, index) => word === words[index]))
    .sort((a, b) => b.phrase.length - a.phrase.length || rank(a.command) - rank(b.command));
  for (const { phrase, command } of matches) {
    const rest = tokens.slice(phrase.length).join(' ');
    const read = command.read({ text: rest, lines: others.join('\n').trim() });
    if (read !== undefined) return read;
  }
  return undefined;
}

/** What each first word may be the beginning of, in the order of the commands. */
const byFirstWord = once(() => {
  const found = new Map<
    string,
    { readonly phrase: readonly string[]; readonly command: CommandDefinition }[]
  >();
  for (const command of commands) {
    for (const phrase of wordList(command.words)) {
      const [first = ''] = phrase;
      found.set(first, [...(found.get(first) ?? []), { phrase, command }]);
    }
  }
  return found;
});
