import { wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/**
 * Parts typed words from the reason after a colon or "fordi".
 * @example splitReason('hr: tallene for mars mangler') //=> { head: 'hr', reason: 'tallene for mars mangler' }
 */
export function splitReason(text: string): { readonly head: string; readonly reason: string } {
  const tokens = text.split(/[^\S\n]+/u).filter((token) => token !== '');
  const parted = tokens.findIndex((token) => token.endsWith(':') || isBecause(token));
  if (parted === -1) return { head: tokens.join(' ').trim(), reason: '' };
  const closed = tokens[parted]?.endsWith(':') === true && !isBecause(tokens[parted] ?? '');
  const head = tokens.slice(0, closed ? parted + 1 : parted).join(' ');
  const tail = tokens.slice(parted + 1);
  return {
    head: head.replace(/[:.,\s]+$/u, ''),
    reason: tail
      .slice(isBecause(tail[0] ?? '') ? 1 : 0)
      .join(' ')
      .trim(),
  };
}

function isBecause(token: string): boolean {
  const word = wordsOf(token).join(' ');
  return wordList('question.wordsBecause').some((phrase) => phrase.join(' ') === word);
}
