import { byText } from '../../remembered/by-text.ts';

/** A part of a text that says one thing. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  /** Which sentence of the text it belongs to. */
  readonly sentence: number;
}

/** The comments of a report, each looked at by several checks at each press. */
const mostTexts = 300;

const sentenceEnd = /(?<=[.!?:])\s+(?=["«(]?\p{Lu})|\n+/gu;
const clauseEnd = /[,;]?\s+(?=(?:mens|medan|men|while|whereas|but)\s)|;\s+/gu;

/**
 * Parts a text into what its sentences say, so that a figure is not read together with another's name.
 * @example clausesOf('Lønn er 3, mens leie er 4.').map(({ text }) => text) //=> ['Lønn er 3', 'mens leie er 4.']
 */
export const clausesOf = byText(
  (text): readonly Clause[] =>
    split(text, sentenceEnd).flatMap((sentence, index) =>
      split(sentence.text, clauseEnd).map((clause) => ({
        text: clause.text,
        start: sentence.start + clause.start,
        sentence: index,
      })),
    ),
  mostTexts,
);

function split(text: string, at: RegExp): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(at)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.filter((part) => part.text.trim() !== '');
}
