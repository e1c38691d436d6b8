import type { SectionAnswers } from '../answer/item-answer.ts';

/** A version of a section's answers, with who saved it. */
export interface AnsweredBy {
  readonly version: number;
  readonly answers: SectionAnswers;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** What a chosen colour is stored as; yes and no are the colours of an attestation. */
const choices: ReadonlySet<string> = new Set(['green', 'yellow', 'red', 'grey', 'yes', 'no']);

/**
 * Finds the version in which a cell got the colour that it has: whoever only wrote a comment later did not choose it. `versions` are of one
 * section. Undefined when none has the item.
 */
export function chosenIn<V extends AnsweredBy>(
  versions: readonly V[],
  item: string,
  cell: string,
): V | undefined {
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const [newest] = newestFirst;
  const now = choiceIn(newest, item, cell);
  if (newest === undefined || now === '') return undefined;
  const other = newestFirst.findIndex((version) => choiceIn(version, item, cell) !== now);
  return other < 0 ? newestFirst.at(-1) : newestFirst[other - 1];
}

/** The choice that belongs to a cell, as it is stored: under the cell's own name, or all of an item that has them otherwise. */
function choiceIn(version: AnsweredBy | undefined, item: string, cell: string): string {
  const cells = Object.entries(version?.answers[item]?.cells ?? {}).filter(([, text]) => choices.has(text));
  const own = cells.filter(([id]) => id === cell || id.startsWith(`${cell}.`));
  const told = own.length > 0 ? own : cells;
  return told
    .map(([id, text]) => `${id}=${text}`)
    .toSorted()
    .join(' ');
}
