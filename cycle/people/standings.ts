import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Away } from '../../report/definition/standing-in.ts';
import { awayOn } from '../../report/people/spells.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Standing, StoredStanding } from '../ports/people-store.ts';

const triesAtMost = 8;

/** What another instance was told is heeded this soon; what this one was told, at once. */
const mayBeOldMs = 60_000;

/** A period as it stands today: with who is away, so that whoever stands in for them is asked. One partition query at most. */
export async function withAway(cycle: Cycle, loaded: LoadedPeriod): Promise<LoadedPeriod> {
  const away = awayNow(
    await cycle.people.listStandings(mayBeOldMs),
    cycle.clock.now(),
    loaded.definition.timeZone,
  );
  return away.size === 0 ? loaded : { ...loaded, definition: definitionWith(away, loaded.definition) };
}

/** The last one made of each definition: what is worked out from a definition is kept by it, so the same one is given again. */
const made = new WeakMap<Definition, { readonly text: string; readonly definition: Definition }>();

function definitionWith(away: ReadonlyMap<string, Away>, definition: Definition): Definition {
  const text = JSON.stringify([...away]);
  const known = made.get(definition);
  if (known?.text === text) return known.definition;
  const today = { ...definition, away };
  made.set(definition, { text, definition: today });
  return today;
}

/** Who is away at a moment, by e-mail address. */
export function awayNow(
  standings: readonly StoredStanding[],
  now: Date,
  zone: string,
): ReadonlyMap<string, Away> {
  const today = wallClock(now, zone).date;
  return new Map(
    standings.flatMap(({ standing }) => {
      const away = awayIn(standing, today);
      return away === undefined ? [] : [[standing.email, away] as const];
    }),
  );
}

function awayIn({ left, spells }: Standing, today: string): Away | undefined {
  if (left !== undefined) return { left: true };
  const spell = awayOn(spells, today);
  if (spell === undefined) return undefined;
  const { at: said, until } = spell;
  return until === undefined ? { said } : { said, until };
}

/** Changes what is known of one person, decided again when somebody wrote in between. Undefined from `change` leaves it. */
export async function changeStanding(
  cycle: Cycle,
  email: string,
  change: (standing: Standing) => Standing | undefined,
): Promise<'changed' | 'unchanged' | 'busy'> {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = (await cycle.people.listStandings()).find(({ standing }) => standing.email === email);
    const next = change(stored?.standing ?? { email, spells: [] });
    if (next === undefined) return 'unchanged';
    if (await cycle.people.saveStanding(next, stored)) return 'changed';
  }
  return 'busy';
}
