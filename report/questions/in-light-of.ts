import type { Definition } from '../definition/definition-schema.ts';
import { type Found, findSubject } from './find-subject.ts';
import { findWords } from './find-words.ts';
import { isInside } from './is-inside.ts';
import type { Target } from './question.ts';
import { sameTarget } from './same-target.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';
import type { Understood } from './understood.ts';
import { wordsOf } from './words-of.ts';

/** So many words are but a name: "økonomien", "og økonomien". */
const bareAtMost = 2;

/**
 * Reads what a text names in the light of what was spoken of: a name that it has in common with other things is that of a part of it, and
 * a word for one of its columns or for its rows means it.
 */
export function inLightOf(
  before: Understood | undefined,
  now: Understood,
  definition: Definition,
): Understood {
  if (before?.found?.type === 'several') return amongThose(before.found.candidates, now);
  if (before?.found?.type !== 'one') return now;
  const { target } = before.found;
  if (now.found === undefined) {
    const item = now.namesRows && target.row !== undefined ? itemOf(target) : undefined;
    return item === undefined ? now : { ...now, found: one(item) };
  }
  const moved = sameRowElsewhere(target, now.found, definition);
  if (moved !== undefined) return { ...now, found: moved };
  const isBare =
    now.found.type === 'one' && now.found.shared === true && wordsOf(now.text).length <= bareAtMost;
  const isOpen = now.found.type !== 'one' || isBare || now.leads || now.refers;
  // The section that was spoken of, by its own name, is no part of itself.
  const isItself =
    now.found.type === 'one' &&
    now.found.target.item === undefined &&
    now.found.target.section === target.section;
  if (isItself) return now;
  const found = isOpen ? near(before, target, now, subjectsOf(definition)) : undefined;
  if (found !== undefined) return { ...now, found: sameRow(target, found, definition) };
  const parallel = now.leads ? parallelTo(target, now.found, definition) : undefined;
  return parallel === undefined ? now : { ...now, found: one(parallel) };
}

/** Of several things that fitted, the one that lies in what is named now. */
function amongThose(candidates: readonly Target[], now: Understood): Understood {
  if (now.found?.type !== 'one' || !now.leads) return now;
  const { target } = now.found;
  const inside = candidates.filter((candidate) => isInside(candidate, target));
  const [only] = inside;
  return only !== undefined && inside.length === 1 ? { ...now, found: one(only) } : now;
}

/** "Og hvor mye er bevilget?" of a project is its row in that table. */
function sameRow({ row }: Target, found: Found, definition: Definition): Found {
  if (row === undefined || found.type !== 'one' || found.target.item === undefined) return found;
  if (found.target.row !== undefined) return found;
  const same = { ...found.target, row };
  const isThere = subjectsOf(definition).some((subject) => sameTarget(subject.target, same));
  return isThere ? one(same) : found;
}

/** "Hvor mye er bevilget?" of a project is its row in that table of the same section. */
function sameRowElsewhere(target: Target, found: Found, definition: Definition): Found | undefined {
  if (target.row === undefined || found.type !== 'one' || found.target.item === target.item) return undefined;
  if (found.target.section !== target.section) return undefined;
  const same = sameRow(target, found, definition);
  return same === found ? undefined : same;
}

function near(
  before: Understood,
  target: Target,
  now: Understood,
  subjects: readonly Subject[],
): Found | undefined {
  const scopes = [itemOf(target), { section: target.section }].filter((scope) => scope !== undefined);
  for (const scope of scopes) {
    const found = inside(scope);
    if (found !== undefined) return found;
  }
  const hinted = scopes.find((scope) => isHinted(scope, now.words, subjects));
  return hinted === undefined ? undefined : one(hinted);

  function inside(scope: Target): Found | undefined {
    const parts = subjects.filter((subject) => isInside(subject.target, scope));
    const found = findSubject(now.words, parts);
    if (found.type === 'one' && found.ignored.length === 0) return found;
    // "fase 2" after "gjennomføring fase 3" is "gjennomføring fase 2".
    const joined = found.type === 'several' ? findSubject(spokenOf(before.words, now.words), parts) : found;
    return joined.type === 'one' && joined.ignored.length === 0 ? joined : undefined;
  }
}

/** The words of before with those of now, whose numbers take the place of its own. */
function spokenOf(before: readonly string[], now: readonly string[]): readonly string[] {
  const isNumber = (word: string): boolean => /^\d+$/u.test(word);
  return [...before.filter((word) => !(isNumber(word) && now.some(isNumber)) && !now.includes(word)), ...now];
}

/** All the words are those of its columns, or of what it is part of. */
function isHinted(scope: Target, words: readonly string[], subjects: readonly Subject[]): boolean {
  const subject = subjects.find((candidate) => sameTarget(candidate.target, scope));
  if (subject === undefined || words.length === 0) return false;
  const find = findWords(words);
  const places = new Set(subject.hints.map(find).map((hit) => hit?.index));
  return words.every((_, index) => places.has(index));
}

/** The same sort of item of another section: "og om digitale skjema?" after the decisions of a project. */
function parallelTo(target: Target, found: Found, definition: Definition): Target | undefined {
  if (found.type !== 'one' || target.item === undefined || found.target.row !== undefined) return undefined;
  const { section } = found.target;
  if (section === target.section) return undefined;
  const [own, other] = [itemsOf(target.section, definition), itemsOf(section, definition)];
  const kind = own.find(({ id }) => id === target.item)?.kind;
  const same = other.filter((item) => item.kind === kind);
  const [only] = same;
  // Sections that begin with the same sort of item are reports of the same sort of thing.
  const isWhole = found.target.item === undefined || other[0]?.id === found.target.item;
  return own[0]?.kind === other[0]?.kind && isWhole && same.length === 1 && only !== undefined
    ? { section, item: only.id }
    : undefined;
}

function itemsOf(section: string, definition: Definition) {
  return definition.sections.find(({ id }) => id === section)?.items ?? [];
}

function itemOf({ section, item }: Target): Target | undefined {
  return item === undefined ? undefined : { section, item };
}

function one(target: Target): Found {
  return { type: 'one', target, ignored: [] };
}
