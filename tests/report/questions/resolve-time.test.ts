import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { periodLabel } from '../../../report/period/period-label.ts';
import { type Cadence, periodOf, type RegularCadence } from '../../../report/period/period-parts.ts';
import { comparePeriods, lastMonthOf, parsePeriod } from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import type { Mention } from '../../../report/questions/when/mention.ts';
import { resolveTime } from '../../../report/questions/when/resolve-time.ts';
import { spellTimes } from '../../../report/questions/when/spell-times.ts';
import { takeTimeSaid } from '../../../report/questions/when/take-time-said.ts';
import type { When } from '../../../report/questions/when/when.ts';
import { questionWords } from '../../../report/questions/question-words.ts';

const perYear = { monthly: 12, tertial: 3, annual: 1 } as const;
const cadences = ['monthly', 'tertial', 'annual'] as const;

const cadence = fc.constantFrom(...cadences);
const year = fc.integer({ min: 1995, max: 2060 });
const units = ['period', 'month', 'quarter', 'tertial', 'half', 'year'] as const;
const unit = fc.constantFrom(...units);
const relative: fc.Arbitrary<Mention> = fc.oneof(
  fc.record({ type: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('previous' as const), unit, steps: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ type: fc.constant('last' as const), unit, count: fc.integer({ min: 1, max: 24 }) }),
  fc.constant({ type: 'same-last-year' as const }),
  fc.constant({ type: 'to-date' as const }),
  fc.record({
    type: fc.constant('year' as const),
    year: fc.record({ back: fc.integer({ min: 1, max: 3 }) }),
  }),
  fc.record({
    type: fc.constant('year-end' as const),
    year: fc.record({ back: fc.integer({ min: 1, max: 3 }) }),
  }),
);
const named: fc.Arbitrary<Mention> = fc.oneof(
  fc.record({
    type: fc.constant('month' as const),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.record({ number: year }),
  }),
  fc.record({
    type: fc.constant('part' as const),
    unit: fc.constantFrom('quarter' as const, 'tertial' as const, 'half' as const),
    number: fc.integer({ min: 1, max: 4 }),
    year: fc.record({ number: year }),
  }),
  fc.record({
    type: fc.constant('first' as const),
    unit,
    count: fc.integer({ min: 1, max: 12 }),
    year: fc.record({ number: year }),
  }),
);

function periodIn(of: RegularCadence, inYear: number, seed: number): PeriodId {
  return periodOf({ cadence: of, year: inYear, number: 1 + (seed % perYear[of]) });
}

/** A day after the end of the period, when it is reported. */
function dayAfter(current: PeriodId): string {
  const [inYear = '', month = ''] = lastMonthOf(current).split('-');
  return month === '12'
    ? `${Number(inYear) + 1}-01-10`
    : `${inYear}-${String(Number(month) + 1).padStart(2, '0')}-10`;
}

function resolved(mentions: readonly Mention[], current: PeriodId, of: Cadence, runs = false) {
  const time = { mentions, compares: false, runs };
  return resolveTime(time, { current, today: dayAfter(current) }, { cadence: of, listed: [] });
}

function endsOf(when: When | undefined): readonly PeriodId[] {
  switch (when?.type) {
    case undefined:
      return [];
    case 'period':
      return [when.period];
    case 'range':
      return [when.first, when.last];
    case 'against':
      return [when.period, when.other];
  }
}

describe('a time that is found out', () => {
  it('is of periods that there are, in their order', () => {
    fc.assert(
      fc.property(
        cadence,
        year,
        fc.nat(),
        fc.oneof(relative, named),
        fc.boolean(),
        (of, inYear, seed, mention, runs) => {
          const { when } = resolved([mention], periodIn(of, inYear, seed), of, runs);
          for (const period of endsOf(when)) expect(parsePeriod(period)).toBe(period);
          const isInOrder = when?.type !== 'range' || comparePeriods(when.first, when.last) < 0;
          expect(isInOrder).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('does not end after the period that is being reported, unless it is named with its year or is that period’s own', () => {
    fc.assert(
      fc.property(cadence, year, fc.nat(), relative, (of, inYear, seed, mention) => {
        const current = periodIn(of, inYear, seed);
        const steps = mention.type === 'previous' && mention.steps === 0;
        fc.pre(!steps);
        const last = endsOf(resolved([mention], current, of).when).at(-1) ?? current;
        // A month of the current period lies in it, and what holds it ends with it.
        expect(comparePeriods(lastMonthOf(last), lastMonthOf(current))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same when it is asked for by its own name, in each language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('monthly' as const, 'tertial' as const),
        year,
        fc.nat(),
        fc.constantFrom(...languages),
        (of, inYear, seed, language) => {
          const current = periodIn(of, 2024, 5);
          const period = periodIn(of, inYear, seed);
          const label = periodLabel(period, language);
          const { time } = takeTimeSaid(questionWords(spellTimes(label)));
          const { when } = resolveTime(
            time ?? { mentions: [], compares: false, runs: false },
            { current, today: dayAfter(current) },
            { cadence: of, listed: [] },
          );
          expect([label, when]).toEqual([label, { type: 'period', period }]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
