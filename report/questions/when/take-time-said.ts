import { mentionAt } from './mention-at.ts';
import type { MentionFound } from './mention-found.ts';
import type { Mention, TimeSaid } from './mention.ts';
import { phraseAt } from './phrase-at.ts';

/** Nobody names more times than this in a question. */
const most = 4;

/** Stands for words of comparing, and in no word that anybody types. */
const against = '≠';

/**
 * Takes what a question says of time out of its words: months, parts of years, "forrige", "siste 12 måneder", dates, and how these
 * belong together. Undefined where it says nothing of time and compares nothing.
 * @example takeTimeSaid(['sykefravær', 'i', 'februar']).left //=> ['sykefravær', 'i']
 */
export function takeTimeSaid(words: readonly string[]): {
  readonly time: TimeSaid | undefined;
  readonly left: readonly string[];
} {
  const marked = markComparing(words);
  const left: string[] = [];
  const mentions: Mention[] = [];
  let runs = false;
  for (let at = 0; at < marked.length; ) {
    const found = mentions.length < most ? mentionAt(marked, at) : undefined;
    const lead = leadAt(marked, at);
    if (found !== undefined) {
      mentions.push(found.mention);
      at += found.words;
    } else if (lead > 0 && (mentions.length > 0 || isOpening(marked, at))) {
      runs = true;
      at += lead;
    } else {
      left.push(marked[at] ?? '');
      at += 1;
    }
  }
  const compares = left.includes(against);
  const told = withoutLeads(
    left.filter((word) => word !== against),
    mentions,
  );
  if (mentions.length === 0 && !compares) return { time: undefined, left: told };
  return { time: { mentions, compares, runs }, left: told };
}

/** Words that join two times, or lead to one, and stand before a time. */
function leadAt(words: readonly string[], at: number): number {
  const from = phraseAt(words, at, 'question.wordsTimeFrom');
  const to = phraseAt(words, at, 'question.wordsTimeTo');
  const length = from || to;
  return length > 0 && mentionAfter(words, at + length) !== undefined ? length : 0;
}

/** "til mars" alone is no stretch of time; "fra mars" and "siden mars" are, until now. */
function isOpening(words: readonly string[], at: number): boolean {
  return phraseAt(words, at, 'question.wordsTimeFrom') > 0;
}

function mentionAfter(words: readonly string[], at: number): MentionFound | undefined {
  return mentionAt(words, at) ?? mentionAt(words, at + 1);
}

function markComparing(words: readonly string[]): readonly string[] {
  const marked: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, 'question.wordsCompare') || thanAt(words, at);
    const aimed = length > 0 && phraseAt(words, at + length, 'question.wordsTarget') > 0;
    if (length === 0) marked.push(words[at] ?? '');
    // "mot målet" asks for the target.
    else if (!aimed) marked.push(against);
    at += Math.max(1, length);
  }
  return marked;
}

/** "Flere klager enn i fjor": what stands between does not matter. */
function thanAt(words: readonly string[], at: number): number {
  const length = at === 0 ? 0 : phraseAt(words, at, 'question.wordsThan');
  return length > 0 && mentionAfter(words, at + length) !== undefined ? length : 0;
}

/** The words that only lead to a date ("hva visste vi", "per"), where there is one. */
function withoutLeads(words: readonly string[], mentions: readonly Mention[]): readonly string[] {
  if (mentions.length === 0) return words;
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, 'question.wordsTimeLead');
    if (length === 0) left.push(words[at] ?? '');
    at += Math.max(1, length);
  }
  return left;
}
