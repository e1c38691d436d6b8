import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatIsoDate, shortDate } from '../../../report/calendar/format-iso-date.ts';
import { addDays, daysBetween } from '../../../report/calendar/iso-date.ts';
import { parseDate } from '../../../report/calendar/parse-date.ts';
import { languages } from '../../../report/language/language.ts';

describe('a date is read as people write it', () => {
  test.each([
    ['10.04.2023', '2023-04-10'],
    ['10.4.2023', '2023-04-10'],
    ['10.4.23', '2023-04-10'],
    ['10. 4. 2023', '2023-04-10'],
    ['10. april 2023', '2023-04-10'],
    ['10.april 2023', '2023-04-10'],
    ['10 April 2023', '2023-04-10'],
    ['20.des. 2023', '2023-12-20'],
    ['20.des.\n2023 ', '2023-12-20'],
    ['19.mai.2021', '2021-05-19'],
    ['1st May 2024', '2024-05-01'],
    ['2023-04-10', '2023-04-10'],
    ['29.2.2024', '2024-02-29'],
  ])('%j', (text, date) => {
    expect(parseDate(text, 'nb')).toEqual({ ok: true, date });
  });
});

describe('what is no date asks back', () => {
  test.each([
    ['29.2.2023', '«29.2.2023» er ingen dag i kalenderen. Se over dag og måned.'],
    ['31. april 2024', '«31. april 2024» er ingen dag i kalenderen. Se over dag og måned.'],
    ['10.13.2024', '«10.13.2024» er ingen dag i kalenderen. Se over dag og måned.'],
    [
      '10/04/2023',
      '«10/04/2023» kan leses på to måter. Skriv dag, måned og år med punktum mellom: 10.04.2023.',
    ],
    ['10. april', '«10. april» mangler år. Skriv for eksempel 10.04.2023.'],
    ['10.4.', '«10.4.» mangler år. Skriv for eksempel 10.04.2023.'],
    ['snart', '«snart» er ikke en dato. Skriv den som 10.04.2023 eller 10. april 2023.'],
    ['10. foo 2023', '«10. foo 2023» er ikke en dato. Skriv den som 10.04.2023 eller 10. april 2023.'],
    ['Q1 2024', '«Q1 2024» er ikke en dato. Skriv den som 10.04.2023 eller 10. april 2023.'],
  ])('%s', (text, problem) => {
    expect(parseDate(text, 'nb')).toEqual({ ok: false, problem });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseDate(text, 'en').ok).toBe('boolean');
      }),
    );
  });
});

it('reads back every date that it prints, in every language', () => {
  const date = fc.integer({ min: -20_000, max: 90_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(date, fc.constantFrom(...languages), (iso, language) => {
      expect(parseDate(formatIsoDate(iso, language), language)).toEqual({ ok: true, date: iso });
      expect(parseDate(shortDate(iso), language)).toEqual({ ok: true, date: iso });
    }),
  );
});

it('counts days over month ends, leap days and clock changes', () => {
  expect(daysBetween('2023-11-29', '2024-03-11')).toBe(103);
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
  expect(daysBetween('2024-03-11', '2023-11-29')).toBe(-103);
});
