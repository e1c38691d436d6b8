import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { commands } from './commands.ts';
import { editDistance } from './edit-distance.ts';

const most = 2;

/**
 * Proposes the commands whose first word is most like the first word of a text. A command is never guessed: it is offered.
 * @example nearestCommands(['publisr'], 'nb') //=> ['publiser']
 */
export function nearestCommands(words: readonly string[], language: Language): readonly string[] {
  const [typed = ''] = words;
  if (typed.length < 4) return [];
  return commands
    .flatMap((command) => {
      const phrases = translate(language, command.words).split('|');
      const [name = ''] = phrases;
      const distance = Math.min(...phrases.map((phrase) => apart(typed, phrase)));
      return distance <= (typed.length >= 7 ? 2 : 1) ? [{ name, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name)
    .slice(0, most);
}

function apart(typed: string, phrase: string): number {
  const [first = ''] = phrase.split(' ');
  return first.length < 4 ? Number.POSITIVE_INFINITY : editDistance(typed, first);
}
