import { addDays } from '../calendar/iso-date.ts';
import type { Spell } from './spell.ts';

/**
 * The spells once another is said: the newest word counts, so it takes the place of all that it overlaps; the others stay.
 * @example withSpell([{ from: '2024-04-10', until: '2024-04-15', … }], { from: '2024-04-12', … }).length //=> 1
 */
export function withSpell(spells: readonly Spell[], next: Spell): readonly Spell[] {
  return [...spells.filter((spell) => !overlaps(spell, next)), next].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/**
 * The spells once somebody is back: the one that covers today ends yesterday, or, when none does, the next one is taken away.
 * Undefined when there was nothing to end.
 */
export function endSpell(spells: readonly Spell[], today: string): readonly Spell[] | undefined {
  const now = spells.find((spell) => covers(spell, today)) ?? spells.find(({ from }) => from > today);
  if (now === undefined) return undefined;
  const rest = spells.filter((spell) => spell !== now);
  if (now.from >= today) return rest;
  return [...rest, { ...now, until: addDays(today, -1) }].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The spell that covers a day; undefined when the person is there. @example awayOn(spells, '2024-04-12')?.until //=> '2024-04-15' */
export function awayOn(spells: readonly Spell[], day: string): Spell | undefined {
  return spells.find((spell) => covers(spell, day));
}

function covers({ from, until }: Spell, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}

function overlaps(a: Spell, b: Spell): boolean {
  return (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);
}
