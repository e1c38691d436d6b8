import { expect, it } from 'vitest';
import { z } from 'zod';
import { decodeShared } from '../../../storage/records/decode-shared.ts';

const schema: z.ZodType<{ readonly cells: Record<string, string> }> = z.looseObject({
  cells: z.record(z.string(), z.string()),
});
const text = (value: string) => JSON.stringify({ cells: { a: value } });

it('gives the very same object for the same text, and another for another text', () => {
  const decode = decodeShared(schema);
  const first = decode(text('1'), 'row');
  expect(decode(text('1'), 'row')).toBe(first);
  expect(decode(text('2'), 'row')).toEqual({ cells: { a: '2' } });
  expect(decode(text('1'), 'row')).toBe(first);
});

it('gives what nobody can change, all the way down', () => {
  const { cells } = decodeShared(schema)(text('1'), 'row');
  expect(() => {
    cells['a'] = '2';
  }).toThrow(TypeError);
});

it('forgets the oldest texts when there are too many, and still reads them right', () => {
  const decode = decodeShared(schema, text('1').length * 2);
  const first = decode(text('1'), 'row');
  const second = decode(text('2'), 'row');
  decode(text('3'), 'row');
  expect(decode(text('2'), 'row')).toBe(second);
  const again = decode(text('1'), 'row');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

it('reads a text that is longer than all that may be remembered', () => {
  const decode = decodeShared(schema, 5);
  expect(decode(text('long'), 'row')).toEqual({ cells: { a: 'long' } });
});

it('remembers no text that cannot be read, and names the row each time', () => {
  const decode = decodeShared(schema);
  expect(() => decode('{}', 'row 1')).toThrow('row 1');
  expect(() => decode('{}', 'row 2')).toThrow('row 2');
});
