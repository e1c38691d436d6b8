import { describe, expect, test } from 'vitest';
import { type PeriodEvent, transition } from '../../../report/assembly/period-transition.ts';
import { type PeriodState, periodStates } from '../../../report/assembly/period-state.ts';
import { sectionIsOpen } from '../../../report/assembly/section-open.ts';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { answeredRecords, definition, march, marchDefinition, period, plan } from '../form/march.ts';

describe('the states of a period (G2)', () => {
  const allowed: readonly [PeriodState, PeriodEvent, PeriodState][] = [
    ['open', 'answer', 'collecting'],
    ['open', 'review', 'review'],
    ['open', 'approve', 'approved'],
    ['collecting', 'answer', 'collecting'],
    ['collecting', 'review', 'review'],
    ['collecting', 'approve', 'approved'],
    ['review', 'answer', 'review'],
    ['review', 'review', 'review'],
    ['review', 'approve', 'approved'],
    ['approved', 'answer', 'review'],
    ['approved', 'unapprove', 'review'],
    ['approved', 'approve', 'approved'],
    ['approved', 'publish', 'published'],
    ['published', 'answer', 'published'],
    ['published', 'approve', 'published'],
    ['published', 'publish', 'published'],
    ['published', 'lock', 'locked'],
    ['locked', 'reopen', 'published'],
  ];
  const events: readonly PeriodEvent[] = [
    'answer',
    'review',
    'approve',
    'unapprove',
    'publish',
    'lock',
    'reopen',
  ];

  test.each(periodStates)('from %s only the allowed events lead anywhere', (state) => {
    for (const event of events) {
      const expected = allowed.find(([from, what]) => from === state && what === event)?.[2];
      expect([event, transition(state, event)]).toEqual([event, expected]);
    }
  });
});

describe('a section that opens after others (R5)', () => {
  const open = (section: string, without: readonly string[], now: string, used = definition) =>
    sectionIsOpen({
      definition: used,
      section,
      records: answeredRecords(...without),
      period: march,
      now: new Date(now),
    });
  const early = '2024-04-03T08:00:00Z';

  test('waits until all the others are in', () => {
    expect(open('assessment', ['assessment', 'hr'], early)).toBe(false);
    expect(open('assessment', ['assessment'], early)).toBe(true);
    expect(open('hr', ['hr', 'economy'], early)).toBe(true);
  });

  test('or until their deadline, to the moment', () => {
    expect(open('assessment', ['assessment', 'hr'], '2024-04-12T09:59:59.999Z')).toBe(false);
    expect(open('assessment', ['assessment', 'hr'], '2024-04-12T10:00:00.000Z')).toBe(true);
  });

  test('waits only for those named', () => {
    const named = marchDefinition((text) => text.replace('after: others', 'after: [economy]'));
    expect(open('assessment', ['assessment', 'hr'], early, named)).toBe(true);
    expect(open('assessment', ['assessment', 'economy'], early, named)).toBe(false);
  });

  test('a promise does not open it; nil and not applicable do', () => {
    const records = new Map(answeredRecords('assessment'));
    const deviations = records.get('deviations')!;
    const at = (state: 'later' | 'nil' | 'not-applicable') => {
      records.set('deviations', { ...deviations, answers: { 'open-deviations': { state, cells: {} } } });
      return sectionIsOpen({
        definition,
        section: 'assessment',
        records,
        period: march,
        now: new Date(early),
      });
    };
    expect([at('later'), at('nil'), at('not-applicable')]).toEqual([false, true, true]);
  });
});

test('an item sees earlier periods and never its own or later ones', () => {
  const past = {
    '2024-01': { a: { x: '1' } },
    '2024-03': { a: { x: '3' } },
    '2024-04': { a: { x: '4' } },
    '2023-12': { b: { x: '0' } },
  };
  const context = itemContext({ item: 'a', period: march, language: 'nb', plan, past });
  expect(context.historyPeriods).toEqual(['2024-01']);
  expect(context.history('x', period('2024-01'))).toBe('1');
  expect(context.history('x', march)).toBeUndefined();
  expect(context.history('x', period('2024-04'))).toBeUndefined();
});
