import { expect, it } from 'vitest';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { computeItem, fieldsOf } from '../../../report/kinds/index.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import type { Override } from '../../../report/status/status.ts';
import { answered, cellOf, exampleContext, exampleItem, period } from './example.ts';

const breaches = exampleItem('breaches');
const delivered = answered({
  'per-day': '23',
  'per-week-aml': '27',
  'per-4-weeks': '6',
  sundays: '13',
  'weekly-rest': '11',
});

it('gives the very same result for the same answer, item, past, period and language', () => {
  const first = computeItem(breaches, delivered, exampleContext('breaches'));
  expect(computeItem(breaches, delivered, exampleContext('breaches'))).toBe(first);
  expect(computeItem(breaches, undefined, exampleContext('breaches'))).not.toBe(first);
  expect(computeItem(breaches, undefined, exampleContext('breaches'))).toBe(
    computeItem(breaches, undefined, exampleContext('breaches')),
  );
});

it('computes anew for another answer, item, period, language, past or plan', () => {
  const first = computeItem(breaches, delivered, exampleContext('breaches'));
  const more = answered({ ...delivered.cells, 'per-day': '24' });
  // 23 + 27 + 6 + 13 + 11 = 80
  expect(cellOf(first, 'total').value).toBe('80');
  expect(cellOf(computeItem(breaches, more, exampleContext('breaches')), 'total').value).toBe('81');

  const named = exampleItem('breaches', { rows: [{ id: 'per-day', label: 'Brudd', unit: 'count' }] });
  const other = computeItem(named, delivered, exampleContext('breaches'));
  expect(other.cells.filter((cell) => cell.period === '2024-03').map(({ label }) => label)).toEqual([
    'Brudd',
  ]);
  const january = computeItem(breaches, delivered, exampleContext('breaches', '2024-01'));
  expect(january.cells.some((cell) => cell.period === '2024-03')).toBe(false);
  const english = computeItem(breaches, delivered, exampleContext('breaches', '2024-03', 'en'));
  expect(cellOf(english, 'total').label).toBe('Breaches in total');

  const about = { item: 'breaches', period: period('2024-03'), language: 'nb' as const };
  const past = (day: string) => ({ '2024-02': { breaches: { 'per-day': day } } });
  const withPast = (day: string) =>
    computeItem(breaches, delivered, itemContext({ ...about, past: past(day) }));
  expect(cellOf(withPast('5'), 'per-day', 'actual', '2024-02').value).toBe('5');
  expect(cellOf(withPast('7'), 'per-day', 'actual', '2024-02').value).toBe('7');

  const same = past('5');
  const plan = (version: number) =>
    planSchema.parse({ schema: 1, report: 'r', year: 2024, version, items: {} });
  const one = computeItem(breaches, delivered, itemContext({ ...about, past: same, plan: plan(1) }));
  expect(computeItem(breaches, delivered, itemContext({ ...about, past: same, plan: plan(2) }))).not.toBe(
    one,
  );
});

it('names the author of an override to the one who may know, and to nobody else', () => {
  const override: Override = {
    colour: 'yellow',
    reason: 'Tiltak virker',
    by: 'id-of-kari',
    role: 'coordinator',
  };
  const answer = { ...delivered, overrides: { total: override } };
  const past = {};
  const seenBy = (name: string | undefined) => {
    const context = itemContext({
      item: 'breaches',
      period: period('2024-03'),
      language: 'nb',
      past,
      authorName: () => name,
    });
    return JSON.stringify(computeItem(breaches, answer, context));
  };
  expect(seenBy('Kari Conradi')).toContain('Kari Conradi');
  expect(seenBy(undefined)).not.toContain('Kari Conradi');
});

it('computes anew when what is taken from other reports is another', () => {
  const past = {};
  const about = { item: 'breaches', period: period('2024-03'), language: 'nb' as const, past };
  const taken = (day: string) => ({ breaches: { periods: { '2024-02': { cells: { 'per-day': day } } } } });
  const first = computeItem(breaches, delivered, itemContext({ ...about, taken: taken('5') }));
  expect(computeItem(breaches, delivered, itemContext({ ...about, taken: taken('7') }))).not.toBe(first);
});

it('computes anew in a context that was copied with another language', () => {
  const context = exampleContext('breaches');
  expect(cellOf(computeItem(breaches, delivered, context), 'total').label).toBe('AML-brudd i alt');
  const english = computeItem(breaches, delivered, { ...context, language: 'en' });
  expect(cellOf(english, 'total').label).toBe('Breaches in total');
});

it('takes what is given as undefined for what is not given, and what is given for something else', () => {
  const about = { item: 'breaches', period: period('2024-03'), language: 'nb' as const, past: {} };
  const first = computeItem(breaches, delivered, itemContext(about));
  expect(computeItem(breaches, delivered, itemContext({ ...about, taken: undefined }))).toBe(first);
  const taken = { breaches: { periods: {} } };
  expect(computeItem(breaches, delivered, itemContext({ ...about, taken }))).not.toBe(first);
});

it('makes what an item asks for once, and anew for another past, item, language or what is taken', () => {
  const about = { item: 'breaches', period: period('2024-03'), language: 'nb' as const };
  const past = (day: string) => ({ '2024-02': { breaches: { 'per-day': day } } });
  const five = past('5');
  const first = fieldsOf(breaches, itemContext({ ...about, past: five }));
  expect(fieldsOf(breaches, itemContext({ ...about, past: five }))).toBe(first);
  expect(JSON.stringify(first)).toContain('5');
  const seven = fieldsOf(breaches, itemContext({ ...about, past: past('7') }));
  expect(JSON.stringify(seven)).not.toBe(JSON.stringify(first));
  const named = exampleItem('breaches', { rows: [{ id: 'per-day', label: 'Brudd', unit: 'count' }] });
  expect(fieldsOf(named, itemContext({ ...about, past: five })).map(({ id }) => id)).toEqual(['per-day']);
  const english = fieldsOf(breaches, itemContext({ ...about, language: 'en', past: five }));
  expect(JSON.stringify(english)).not.toBe(JSON.stringify(first));
  const taken = { breaches: { periods: {} } };
  expect(fieldsOf(breaches, itemContext({ ...about, past: five, taken }))).not.toBe(first);
});
