import type { Definition } from '../definition/definition-schema.ts';
import { areasWithin } from './areas-within.ts';
import type { Found } from './find-subject.ts';
import { withAreas } from './in-areas.ts';
import { takeAreas } from './take-areas.ts';
import type { Understood } from './understood.ts';

/** The word that makes areas of what is said: only projects have them. */
const project = 'prosjekt';

/**
 * An area alone, after a question about projects, is that of what was asked: "og på gevinst?" after the reds on progress, "er det
 * avhengighetene også?" after why one project is yellow. Undefined where it is no area alone, or nothing of projects was asked.
 */
export function areaAfter(
  before: Understood | undefined,
  now: Understood,
  definition: Definition,
): Understood | undefined {
  if (before === undefined || (now.reading.said && now.areas === undefined)) return undefined;
  if (before.intent === 'deviations') {
    const areas =
      now.areas ?? (hasAreas(before) && now.leads ? areasAlone(now.words, definition) : undefined);
    if (areas !== undefined) return { ...before, text: now.text, reading: withAreas(before.reading, areas) };
  }
  if (before.intent !== 'why' && before.intent !== 'status') return undefined;
  if (now.areas === undefined && !(now.leads && isRow(before))) return undefined;
  const words =
    now.areas === undefined
      ? now.words
      : now.areas.flatMap(({ names }) => names[0]?.map(({ text }) => text) ?? []);
  const within =
    areasWithin(words, before.found, definition, false) ??
    areasWithin(words, sectionOf(before.found), definition, false);
  return within === undefined ? undefined : { ...before, text: now.text, within };
}

/** After the money of a project, its areas are those of the project. */
function sectionOf(found: Found | undefined): Found | undefined {
  return found?.type === 'one' ? { ...found, target: { section: found.target.section } } : undefined;
}

function hasAreas({ reading }: Understood): boolean {
  const made = reading.make({ text: '', ignored: [] }, undefined);
  return made.intent === 'deviations' && made.areas !== undefined;
}

function areasAlone(words: readonly string[], definition: Definition) {
  const { areas, left } = takeAreas([project, ...words], definition);
  return areas.length > 0 && left.length === 0 ? areas : undefined;
}

/** A project in a matrix has no parts of its own that an area's name could mean. */
function isRow({ found }: Understood): boolean {
  return found?.type === 'one' && found.target.row !== undefined;
}
