import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import type { Language } from '../../../report/language/language.ts';
import { exampleContext, exampleFields, exampleItem, period, plain } from './example.ts';

describe('the fields of indicators', () => {
  it('ask for rows without a formula', () => {
    expect(exampleFields('sick-leave').map(({ id }) => id)).toEqual([
      'short',
      'long',
      'self-certified',
      'doctor-certified',
    ]);
    expect(
      exampleFields('breaches')
        .map(({ id, required }) => [id, required])
        .at(-1),
    ).toEqual(['per-week', false]);
  });

  it('show the last value and the target', () => {
    const [, , answeredField] = exampleFields('service-desk');
    expect(plain(answeredField!.hint!)).toBe('Februar 67 %  ·  mål minst 70 %');
    expect(answeredField!.input).toMatchObject({
      type: 'number',
      unit: 'percent',
      decimals: 0,
      previous: '67',
    });
  });

  it('are written in the reader’s language, with the row’s decimals', () => {
    const hintIn = (language: Language) => {
      const context: ItemContext = {
        ...exampleContext('sick-leave', '2024-03', language),
        historyPeriods: [period('2024-02')],
        history: (cell) => (cell === 'short' ? '2.4' : undefined),
      };
      return plain(fieldsOf(exampleItem('sick-leave'), context)[0]!.hint!);
    };
    expect(hintIn('nb')).toBe('Februar 2,4 %  ·  mål høyst 2,5 %');
    expect(hintIn('nn')).toBe('Februar 2,4 %  ·  mål høgst 2,5 %');
    expect(hintIn('en')).toBe('February 2.4%  ·  target at most 2.5%');
  });

  it('name the year of a value that is not from the period just before', () => {
    expect(plain(exampleFields('forecast')[1]!.hint!)).toMatch(/^Desember 2023 470/);
  });

  it('hold counts to zero or more, and leave other units free', () => {
    const signs = exampleFields('service-desk').map(({ input }) => 'sign' in input && input.sign);
    expect(signs).toEqual(['positive', undefined, undefined, undefined]);
    const item = exampleItem('service-desk', {
      rows: [{ id: 'change', label: 'Endring', unit: 'count', sign: 'any' }],
    });
    expect(fieldsOf(item, exampleContext('service-desk'))[0]!.input).toMatchObject({ sign: undefined });
  });
});
