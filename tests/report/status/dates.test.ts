import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate } from '../../../report/calendar/iso-date.ts';
import { evaluateDateStatus } from '../../../report/status/evaluate-date-status.ts';
import { evaluateYesNoStatus } from '../../../report/status/evaluate-yes-no-status.ts';
import { dateRuleSchema } from '../../../report/status/rules/date.ts';
import { yesNoRuleSchema } from '../../../report/status/rules/yes-no.ts';
import type { DatesGiven } from '../../../report/status/date-facts.ts';

const bands = { green: '<= 0', yellow: '> 0 and <= 30 dager', red: '> 30' };
const given = { planned: '2024-03-01', asOf: '2024-02-29', language: 'nb' } as const;

function date(changes: Partial<DatesGiven>, rule: object = {}) {
  return evaluateDateStatus(dateRuleSchema.parse({ date: { bands, ...rule } }), { ...given, ...changes });
}

describe('days', () => {
  it('are counted over leap days and year ends, in no zone', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(daysBetween('2024-01-01', '2023-12-31')).toBe(-1);
    expect(['2024-02-29', '2023-02-29', '2024-3-1', 'snart'].map(isIsoDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a date', () => {
  it('is judged by the day it was done', () => {
    expect(date({ delivered: '2024-03-01' })).toMatchObject({
      colour: 'green',
      decidedBy: 'rule',
      reason: 'Levert 1. mars 2024, i rute: grønn',
      rule: '<= 0',
    });
    expect(date({ delivered: '2024-02-28' }).reason).toBe('Levert 28. februar 2024, 2 dager før plan: grønn');
    expect(date({ delivered: '2024-03-31' }).reason).toBe('Levert 31. mars 2024, 30 dager etter plan: gul');
    expect(date({ delivered: '2024-04-01' }).colour).toBe('red');
    // Done is done, however the forecast was.
    expect(date({ delivered: '2024-03-01', forecast: '2024-06-01' }).colour).toBe('green');
  });

  it('is judged by the day it is expected', () => {
    const late = date({ forecast: '2024-03-20' });
    expect(late).toMatchObject({ colour: 'yellow', distance: { amount: '19', to: 'green' } });
    expect(late.reason).toBe('Ventet 20. mars 2024, 19 dager etter plan: gul; 19\u00a0dager til grønn');
    expect(date({ forecast: '2024-03-02' }).reason).toContain('1 dag etter plan');
  });

  it('is late when its day has gone and it is not done', () => {
    expect(date({ asOf: '2024-03-01' })).toMatchObject({
      colour: 'green',
      reason: 'Ikke levert, og planlagt til 1. mars 2024: grønn',
    });
    expect(date({ asOf: '2024-03-02' }).reason).toBe('Ikke levert: 2. mars 2024 er 1 dag etter plan: gul');
    expect(date({ asOf: '2024-03-31' }).colour).toBe('yellow');
    expect(date({ asOf: '2024-04-01' }).colour).toBe('red');
    expect(date({ asOf: '2024-04-01', delivered: 'partly' }).colour).toBe('red');
    // A forecast that has gone as well says nothing.
    expect(date({ asOf: '2024-04-01', forecast: '2024-03-10' }).colour).toBe('red');
    expect(date({ asOf: '2024-03-10', forecast: '2024-06-01' }).colour).toBe('red');
  });

  it('may be red at once when its day has gone', () => {
    const rule = { overdue: 'red' };
    expect(date({ asOf: '2024-03-02' }, rule).colour).toBe('red');
    expect(date({ asOf: '2024-03-02', forecast: '2024-03-10' }, rule).colour).toBe('red');
    expect(date({ forecast: '2024-03-10' }, rule).colour).toBe('yellow');
    expect(date({ asOf: '2024-05-01', delivered: '2024-03-02' }, rule).colour).toBe('yellow');
  });

  it('that is done on no known day has the colour for that', () => {
    expect(date({ delivered: 'yes' })).toMatchObject({ colour: 'green', reason: 'Levert: grønn' });
    expect(date({ delivered: 'yes' }, { done: 'yellow' }).colour).toBe('yellow');
  });

  it('has no data without a plan, or with a date that does not exist', () => {
    expect(date({ planned: undefined })).toMatchObject({ colour: 'no-data', decidedBy: 'nobody' });
    expect(date({ planned: undefined, delivered: '2024-03-01' }).colour).toBe('no-data');
    expect(date({ forecast: '2024-02-30' })).toMatchObject({
      colour: 'no-data',
      reason: 'En av datoene er ikke en dato som finnes',
    });
  });

  it('waits for a person where no limits hold, and shows its reading', () => {
    const rule = dateRuleSchema.parse({ date: { bands: { red: '> 30' } }, reading: 'Lest slik' });
    expect(evaluateDateStatus(rule, { ...given, forecast: '2024-03-01' })).toMatchObject({
      colour: 'discretionary',
      reading: 'Lest slik',
    });
  });

  it('has exactly one colour, never better for a later day', () => {
    const days = fc.integer({ min: -60, max: 120 });
    const rank = { red: 0, yellow: 1, green: 2 } as const;
    const rankAt = (changes: Partial<DatesGiven>, overdue: object) =>
      rank[date(changes, overdue).colour as keyof typeof rank];
    fc.assert(
      fc.property(
        days,
        days,
        days,
        fc.constantFrom('forecast', 'delivered'),
        fc.boolean(),
        (a, b, now, key, isRed) => {
          const asOf = addDays(given.planned, now);
          const of = (late: number) =>
            rankAt({ [key]: addDays(given.planned, late), asOf }, isRed ? { overdue: 'red' } : {});
          expect([0, 1, 2]).toContain(of(a));
          expect(of(Math.max(a, b))).toBeLessThanOrEqual(of(Math.min(a, b)));
        },
      ),
    );
  });
});

describe('yes or no', () => {
  const rule = yesNoRuleSchema.parse({ yesNo: { yes: 'green', no: 'red', partly: 'yellow' } });

  it('has a colour for each answer', () => {
    expect(evaluateYesNoStatus(rule, 'yes', 'nb')).toEqual({
      colour: 'green',
      decidedBy: 'rule',
      reason: 'Svaret er ja: grønn',
      rule: 'yes',
    });
    expect(evaluateYesNoStatus(rule, 'partly', 'nn').reason).toBe('Svaret er delvis: gul');
    expect(evaluateYesNoStatus(rule, 'no', 'en').reason).toBe('The answer is no: red');
    // Where no is the good answer.
    const turned = yesNoRuleSchema.parse({ yesNo: { yes: 'red', no: 'green' }, reading: 'Nei er bra' });
    expect(evaluateYesNoStatus(turned, 'no', 'nb')).toMatchObject({ colour: 'green', reading: 'Nei er bra' });
    expect(evaluateYesNoStatus(turned, 'partly', 'nb').colour).toBe('discretionary');
  });

  it('has no data without an answer', () => {
    expect(evaluateYesNoStatus(rule, undefined, 'nb')).toMatchObject({
      colour: 'no-data',
      decidedBy: 'nobody',
    });
  });
});
