import type { ChosenColour } from '../kinds/shared/colour-choice.ts';
import type { Command } from './command.ts';
import { wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

const lists = [
  ['green', 'question.wordsGreen'],
  ['yellow', 'question.wordsYellow'],
  ['red', 'question.wordsRed'],
] as const;

/**
 * Reads what stands after "overstyr": the figure, the colour and, after "fordi" or a colon, why. What is not there is left
 * out, and is asked for. A figure may have a colour in its name, so the colour is the last one before the reason.
 * @example readOverride('korttidsfravær grønn fordi to er tilbake')
 * //=> { type: 'override', figure: 'korttidsfravær', colour: 'green', reason: 'to er tilbake' }
 */
export function readOverride(text: string): Extract<Command, { type: 'override' }> {
  const tokens = text
    .trim()
    .split(/\s+/u)
    .filter((token) => token !== '');
  const because = tokens.findIndex((token) => isOneOf(token, 'question.wordsBecause'));
  const head = because === -1 ? tokens : tokens.slice(0, because);
  const at = placeOfColour(head, because !== -1);
  const colour = at === -1 ? undefined : colourIn(tokens[at] ?? '');
  const figure = (at === -1 ? head : head.slice(0, at)).join(' ');
  // "grønn fordi …", "grønn: …" and "grønn: …, fordi …"
  const from = at === -1 ? because + 1 : because === at + 1 ? because + 1 : at + 1;
  const reason = at === -1 && because === -1 ? '' : wordsFrom(text, from);
  return {
    type: 'override',
    ...(figure === '' ? {} : { figure }),
    ...(colour === undefined ? {} : { colour }),
    ...(reason === '' ? {} : { reason }),
  };
}

function placeOfColour(head: readonly string[], reasonParted: boolean): number {
  const closed = head.findIndex((token) => token.endsWith(':') && colourIn(token) !== undefined);
  if (closed !== -1) return closed;
  if (reasonParted) return head.findLastIndex((token) => colourIn(token) !== undefined);
  let at = head.findIndex((token) => colourIn(token) !== undefined);
  while (at !== -1 && colourIn(head[at + 1] ?? '') !== undefined) at += 1;
  return at;
}

function colourIn(token: string): ChosenColour | undefined {
  return lists.find(([, key]) => isOneOf(token, key))?.[0];
}

function isOneOf(token: string, key: Parameters<typeof wordList>[0]): boolean {
  const word = wordsOf(token).join(' ');
  return wordList(key).some((phrase) => phrase.join(' ') === word);
}

/** The text from the word of that number on, with its line ends as typed. */
function wordsFrom(text: string, word: number): string {
  const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
  const start = starts[word];
  return start === undefined
    ? ''
    : text
        .slice(start)
        .replace(/^[:–-]+\s*/u, '')
        .trim();
}
