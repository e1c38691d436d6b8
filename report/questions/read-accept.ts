import type { Command } from './command.ts';
import { wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/**
 * Reads what stands after "stemmer": the item and, after a colon or "fordi", why. Without an item it is another command.
 * @example readAccept('sykefravær fordi tallet er kontrollert') //=> { type: 'accept', item: 'sykefravær', reason: 'tallet er kontrollert' }
 */
export function readAccept(text: string): Extract<Command, { type: 'accept' }> | undefined {
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const parted = tokens.findIndex((token) => token.endsWith(':') || isBecause(token));
  const head = parted === -1 ? tokens : tokens.slice(0, parted + 1);
  const item = head
    .filter((token) => !isBecause(token))
    .join(' ')
    .replace(/[:.,]+$/u, '');
  if (item === '') return undefined;
  const tail = parted === -1 ? [] : tokens.slice(parted + 1);
  const reason = tail.slice(isBecause(tail[0] ?? '') ? 1 : 0).join(' ');
  return { type: 'accept', item, ...(reason === '' ? {} : { reason }) };
}

function isBecause(token: string): boolean {
  const word = wordsOf(token).join(' ');
  return wordList('question.wordsBecause').some((phrase) => phrase.join(' ') === word);
}
