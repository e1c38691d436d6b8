import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../report/calendar/iso-date.ts';
import { awayOn, endSpell, withSpell } from '../../../report/people/spells.ts';
import type { Spell } from '../../../report/people/spell.ts';

const spell = (from: string, until?: string): Spell => ({
  from,
  ...(until === undefined ? {} : { until }),
  by: 'p',
  at: '2024-04-02T06:00:00Z',
});
const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2024-04-01', offset));
const some = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }))
  .map(([from, length]) => spell(from, length === undefined ? undefined : addDays(from, length)));

describe('spells of absence', () => {
  test('cover their first and last day, and an open one all that come', () => {
    const spells = [spell('2024-04-10', '2024-04-12'), spell('2024-05-01')];
    expect(awayOn(spells, '2024-04-09')).toBeUndefined();
    expect(awayOn(spells, '2024-04-10')).toBe(spells[0]);
    expect(awayOn(spells, '2024-04-12')).toBe(spells[0]);
    expect(awayOn(spells, '2024-04-13')).toBeUndefined();
    expect(awayOn(spells, '2031-01-01')).toBe(spells[1]);
  });

  test('never overlap, whatever is said in whatever order, and the newest word holds', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), day, (said, today) => {
        const spells = said.reduce<readonly Spell[]>((known, next) => withSpell(known, next), []);
        const last = said.at(-1);
        expect(last !== undefined && spells.includes(last)).toBe(true);
        const covering = spells.filter(
          ({ from, until }) => from <= today && (until === undefined || today <= until),
        );
        expect(covering.length).toBeLessThanOrEqual(1);
        // Whoever is back is not away today.
        const back = endSpell(spells, today);
        expect(awayOn(back ?? [], today)).toBeUndefined();
      }),
    );
  });

  test('end yesterday, or are taken away before they begin', () => {
    const now = spell('2024-04-08', '2024-04-20');
    expect(endSpell([now], '2024-04-10')).toEqual([{ ...now, until: '2024-04-09' }]);
    expect(endSpell([spell('2024-04-10', '2024-04-20')], '2024-04-10')).toEqual([]);
    expect(endSpell([spell('2024-05-01')], '2024-04-10')).toEqual([]);
    expect(endSpell([spell('2024-04-01', '2024-04-02')], '2024-04-10')).toBeUndefined();
  });
});
