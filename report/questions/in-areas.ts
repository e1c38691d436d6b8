import type { Definition } from '../definition/definition-schema.ts';
import type { Area } from './area.ts';
import type { Reading } from './intents/intent.ts';
import { takeAreas } from './take-areas.ts';

/** Lets a question of what has a colour be about some areas of the projects: "hvilke prosjekter er røde på fremdrift?" */
export function inAreas(
  reading: Reading,
  definition: Definition,
): { readonly reading: Reading; readonly left: readonly string[] } {
  const asked = reading.make({ text: '', ignored: [] }, undefined);
  if (asked.intent !== 'deviations') return { reading, left: reading.left };
  const { areas, left } = takeAreas(reading.left, definition);
  if (areas.length === 0) return { reading, left: reading.left };
  return { reading: withAreas(reading, areas), left };
}

/** The same question, of some areas of the projects only. */
export function withAreas(reading: Reading, areas: readonly Area[]): Reading {
  const make: Reading['make'] = (base, target) => {
    const made = reading.make(base, target);
    return made.intent === 'deviations' ? { ...made, areas } : made;
  };
  return { ...reading, make };
}

/** "Fremdrift?" asks how all projects are there. */
export function allOf(areas: readonly Area[]): Reading {
  return {
    left: [],
    said: true,
    make: (base, target) => ({
      ...base,
      intent: 'deviations',
      target,
      colours: ['red', 'yellow', 'green'],
      areas,
    }),
  };
}
