import { expect, it } from 'vitest';
import { parseCommand } from '../../../report/questions/parse-command.ts';
import { takePeriod } from '../../../report/questions/take-period.ts';

it.each([
  ['mars 2024 feil i lisensene', '2024-03', 'feil i lisensene'],
  ['2024-03 feil', '2024-03', 'feil'],
  ['March 2024: wrong costs', '2024-03', 'wrong costs'],
  ['1. tertial 2024 feil', '2024-T1', 'feil'],
  ['2nd tertial 2024 wrong', '2024-T2', 'wrong'],
  ['T3 2024', '2024-T3', ''],
  ['2024-T1', '2024-T1', ''],
  ['2024', '2024', ''],
  // A month without a year may begin a reason.
  ['mars var feil', undefined, 'mars var feil'],
  ['feil i mars 2024', undefined, 'feil i mars 2024'],
])('takes the period that stands first in "%s"', (text, period, left) => {
  expect(takePeriod(text, 'first')).toEqual(period === undefined ? { left } : { period, left });
});

it('finds it anywhere in a question', () => {
  expect(takePeriod('status hr mars 2024?', 'anywhere')).toEqual({ period: '2024-03', left: 'status hr' });
});

it.each([
  ['gjenåpne mars 2024 feil i HR', { type: 'reopen', period: '2024-03', reason: 'feil i HR' }],
  ['opne på nytt februar 2024 feil', { type: 'reopen', period: '2024-02', reason: 'feil' }],
  ['lås mars 2024', { type: 'lock', anyway: false, period: '2024-03' }],
  ['lås mars 2024 likevel', { type: 'lock', anyway: true, period: '2024-03' }],
  ['lås likevel mars 2024', { type: 'lock', anyway: true, period: '2024-03' }],
  ['publiser mars 2024', { type: 'publish', period: '2024-03' }],
  ['publish the report for March 2024', { type: 'publish', period: '2024-03' }],
  ['førehandsvis 2024-03', { type: 'preview', period: '2024-03' }],
  ['godkjenn 2024-03', { type: 'approve', anyway: false, period: '2024-03' }],
  ['påminn mars 2024', { type: 'remind', period: '2024-03' }],
  ['publiser mars 2024 i morgen', undefined],
])('reads "%s"', (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});
