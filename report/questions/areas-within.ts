import type { Definition } from '../definition/definition-schema.ts';
import { type Area, areasOf } from './area.ts';
import type { Found } from './find-subject.ts';
import { knownWord, sharesStem } from './known-word.ts';
import type { Target } from './question.ts';
import { sameTarget } from './same-target.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';
import { areasIn } from './take-areas.ts';

/** One project, and the areas of it that a question is about: "hvorfor er fremdriften gul i FRESK?" */
export interface Within {
  readonly target: Target;
  readonly areas: readonly Area[];
}

/**
 * The areas of the one project that a question names, told by the words that do not name the project itself. Undefined where it names no
 * project, or none of its areas.
 */
export function areasWithin(
  words: readonly string[],
  found: Found | undefined,
  definition: Definition,
  why: boolean,
): Within | undefined {
  if (found?.type !== 'one') return undefined;
  // "Hvorfor er DIS rød på økonomi?" asks for a colour, which a table of its money has not.
  const isColourless =
    why && areasAt(found.target, definition).length === 0 && found.target.row === undefined;
  const target = projectOf(isColourless ? { section: found.target.section } : found.target, definition);
  if (target === undefined) return undefined;
  const subjects = subjectsOf(definition);
  const own = isColourless ? undefined : subjects.find((subject) => sameTarget(subject.target, found.target));
  const others = words.filter((word) => own === undefined || !names(own, word));
  const areas = areasIn(others, areasAt(target, definition), subjects);
  return areas.length === 0 ? undefined : { target, areas };
}

/** The item with the project's colours: its own, or the only one of its section. */
function projectOf(target: Target, definition: Definition): Target | undefined {
  if (target.item !== undefined) return areasAt(target, definition).length > 0 ? target : undefined;
  const items = new Set(
    areasOf(definition).flatMap(({ section, item }) => (section === target.section ? [item] : [])),
  );
  const [item] = items;
  return item !== undefined && items.size === 1 && !hasRows(target.section, item, definition)
    ? { section: target.section, item }
    : undefined;
}

/** A matrix has a row for each project. */
function hasRows(section: string, item: string, definition: Definition): boolean {
  return subjectsOf(definition).some(
    ({ target }) => target.section === section && target.item === item && target.row !== undefined,
  );
}

function areasAt({ section, item, row }: Target, definition: Definition): readonly Area[] {
  if (item === undefined || (row === undefined && hasRows(section, item, definition))) return [];
  return areasOf(definition).filter((area) => area.section === section && area.item === item);
}

function names(subject: Subject, word: string): boolean {
  const typed = knownWord(word);
  return subject.names.some(({ words }) => words.some((known) => sharesStem(typed, known)));
}
