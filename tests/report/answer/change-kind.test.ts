import { expect, test } from 'vitest';
import { changeKind } from '../../../report/answer/change-kind.ts';

const answered = (value: string) => ({ state: 'answered' as const, cells: { value } });
const later = { state: 'later' as const, cells: {} };

test('what had no answer is delivered, what had one is corrected', () => {
  expect(changeKind({}, { fte: answered('48') })).toBe('delivered');
  expect(changeKind({ fte: later }, { fte: answered('48') })).toBe('delivered');
  expect(changeKind({ fte: answered('47') }, { fte: answered('48') })).toBe('corrected');
  expect(changeKind({ a: answered('1') }, { a: answered('2'), b: answered('3') })).toBe('corrected');
  expect(changeKind({ a: answered('1') }, { a: answered('1'), b: answered('3') })).toBe('delivered');
});

test('a promise is no answer', () => {
  expect(changeKind({}, { fte: later })).toBeUndefined();
  expect(changeKind({ fte: answered('48') }, { fte: answered('48') })).toBeUndefined();
});
