import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

const range = (first: string, last: string) => ({ when: { type: 'range', first, last } });
const month = (period: string) => ({ when: { type: 'period', period } });

describe('a season', () => {
  it.each([
    ['fravær i fjor høst', '2023-09', '2023-11'],
    ['fråvær i fjor vår', '2023-03', '2023-05'],
    ['sick leave last spring', '2023-03', '2023-05'],
    ['sick leave last winter', '2023-12', '2024-02'],
    ['fravær i fjor vinter', '2022-12', '2023-02'],
    ['fravær vinteren 2024', '2023-12', '2024-02'],
    ['fravær vinteren 2022–2023', '2022-12', '2023-02'],
    ['sick leave winter 22/23', '2022-12', '2023-02'],
    ['fråvær haustmånadene i 2022', '2022-09', '2022-11'],
    ['fravær i sommerferien', '2023-06', '2023-08'],
  ])('is three months: "%s"', (text, first, last) => {
    expect(readIn('helse-nord-ikt', text)).toMatchObject(range(first, last));
  });
});

describe('a year that stands first', () => {
  it.each([
    ['fravær i fjor i mars', month('2023-03')],
    ['sick leave last year in October', month('2023-10')],
    ['fravær hele året', range('2024-01', '2024-12')],
  ])('holds what comes after: "%s"', (text, time) => {
    expect(readIn('helse-nord-ikt', text)).toMatchObject(time);
  });
});

describe('the end of a year', () => {
  it.each(['fravær før nyttår', 'fravær i jula', 'fråvær i romjula', 'fravær i jul'])(
    'is December: "%s"',
    (text) => {
      expect(readIn('helse-nord-ikt', text)).toMatchObject(month('2023-12'));
    },
  );

  it('is not what is short for July', () => {
    expect(readIn('helse-nord-ikt', 'fravær jan-jul 2023')).toMatchObject(range('2023-01', '2023-07'));
    expect(readIn('helse-nord-ikt', 'fravær jul 2023')).toMatchObject(month('2023-07'));
  });
});

describe('a deadline before months', () => {
  it.each([
    ['hvilke krav har frist før sommeren', '2023-06-01'],
    ['krav med frist før juni', '2023-06-01'],
    ['krav med frist innen juni', '2023-06-30'],
    ['requirements with a deadline before new year', '2024-01-01'],
    ['krav med frist før jul', '2024-01-01'],
  ])('is before, or by, a day: "%s"', (text, dueDay) => {
    expect(readIn('requirements', text)).toMatchObject({ intent: 'requirements', dueDay });
  });
});
