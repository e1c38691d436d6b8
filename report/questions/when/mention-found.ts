import type { Mention } from './mention.ts';

/** A time and how many words it takes up. */
export interface MentionFound {
  readonly mention: Mention;
  readonly words: number;
}

/** Reads one way of naming a time at a place; undefined where it does not stand there. */
export type Reader = (words: readonly string[], at: number) => MentionFound | undefined;
