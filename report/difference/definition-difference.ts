import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { Change } from './change.ts';
import { changeText } from './change-text.ts';
import { changesBetween } from './changes-between.ts';
import { renamedIds } from './renamed-ids.ts';

/** One sentence of a difference. */
export interface DifferenceLine {
  readonly type: Change['type'];
  readonly text: string;
}

/** What a new version of a definition would change, as finished sentences. */
export interface DefinitionDifference {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly DifferenceLine[];
  /** What a reader of the lines could overlook: an id that seems to be renamed loses its history. */
  readonly notes: readonly string[];
}

/**
 * Compares two versions of a definition in words (G4), so that a person can say yes to the change before it holds.
 * @example definitionDifference(version1, version2, 'nb').lines[0].text //=> 'Ny seksjon: «Forskning».'
 */
export function definitionDifference(
  before: Definition,
  after: Definition,
  language: Language,
): DefinitionDifference {
  const { version: from, ...old } = before;
  const { version: to, ...next } = after;
  const changes = changesBetween(old, next);
  return {
    from,
    to,
    lines: changes.map((change) => ({ type: change.type, text: changeText(change, language) })),
    notes: renamedIds(changes, language),
  };
}
