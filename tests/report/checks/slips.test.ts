import { describe, expect, test } from 'vitest';
import { chapterNumbers } from '../../../report/checks/chapter-numbers.ts';
import { checkInput, type Evidence } from '../../../report/checks/check-input.ts';
import { periodEnds } from '../../../report/checks/period-ends.ts';
import { proseFigures } from '../../../report/checks/prose-figures.ts';
import { unitSlips } from '../../../report/checks/unit-slips.ts';
import { languages } from '../../../report/language/language.ts';
import { period, points, says, subject } from '../../fixtures/documents/evidence.ts';

const input = (evidence: Partial<Evidence>) =>
  checkInput({ language: 'nb', period: period('2019-T1'), asOf: '2019-04-30', ...evidence });
const given = (found: readonly { readonly given?: string }[]) => found.map((one) => one.given);

describe('a unit of money that is misspelt', () => {
  const beside = says('a/c', 'Prognosen er 19 MNOK svakere enn budsjett.');
  const find = (text: string, other = beside) =>
    unitSlips.find(input({ passages: [other, says('a/b', text)] }));

  test.each([
    ['Avviket er 90 MOK.', '90 MOK', 'MNOK'],
    ['Avviket er 1 090,5 MNKO i alt.', '1 090,5 MNKO', 'MNOK'],
    ['Det er 3MNOKK over.', '3MNOKK', 'MNOK'],
  ])('%s', (text, wrong, right) => {
    const [found] = find(text);
    expect([found?.given, found?.expected]).toEqual([wrong, right]);
    expect(text.slice(found?.where.span?.start, found?.where.span?.end)).toBe(wrong);
  });

  test.each([
    'Avviket er 90 MNOK, og 300 TNOK av det er renter.',
    'Fem av 90 HF er med.',
    'De 12 MOT-møtene er holdt.',
    'Kritikalitet 1 SLA er brutt, og 483 FTE er ansatt.',
    'Kursen er 10 SEK.',
  ])('and not: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('nothing is known of it where the report has no such unit', () => {
    expect(find('Rapporten har 90 MOK.', says('a/c', 'Avviket er 19 mill. kr.'))).toEqual([]);
  });
});

describe('a report that is said to be as of a month that it does not end in', () => {
  const find = (text: string) => periodEnds.find(input({ passages: [says('a/b', text)] }));

  test.each([
    ['Digitalisering, tertialrapport pr. mars 2024', 'tertialrapport pr. mars', 'april'],
    ['Tertialrapporten per juni er lagt fram.', 'Tertialrapporten per juni', 'august'],
    ['Kvartalsrapport pr. april', 'Kvartalsrapport pr. april', 'juni'],
    ['Halvårsrapport pr. mai', 'Halvårsrapport pr. mai', 'juni'],
    ['Quarterly report as of February', 'Quarterly report as of February', 'mars'],
  ])('%s', (text, wrong, right) => {
    const found = find(text);
    expect(found.map((one) => [one.given, one.expected])).toEqual([[wrong, right]]);
  });

  test.each([
    'Tertialrapport pr. april 2024',
    'Tertialrapporten per august er lagt fram.',
    'Kvartalsrapport pr. mars',
    'Halvårsrapport pr. juni',
    'Virksomhetsrapport pr. mars',
    'Første tertial: sykefravær per mars',
    'Tertialrapporten sendes i mars.',
  ])('and not: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('captions that are numbered after another chapter', () => {
  const find = (heading: string, text: string) =>
    chapterNumbers.find(input({ passages: [says('a/b', text, { heading })] }));

  test('are told of once for each text', () => {
    const found = find('5. HR/HMS', 'Figur 6.1. Sykefravær\nTekst.\nTabell 6.2 Brudd\nFigur 5.3 Fravær');
    expect(found.map((one) => [one.given, one.expected])).toEqual([['Figur 6.1', '5']]);
    expect(found[0]?.message).toContain('og 1 andre');
  });

  test.each([
    ['5. HR/HMS', 'Figur 5.1. Sykefravær'],
    ['5. HR/HMS', 'Som det går fram av figur 4.2, er det færre.'],
    ['5. HR/HMS', 'Figur 6.1 viser fraværet.'],
    ['HR/HMS', 'Figur 6.1. Sykefravær'],
    ['2024', 'Figur 6.1. Sykefravær'],
    ['5. HR/HMS', 'Figur 1: Milepæler'],
  ])('and not: under «%s»: %s', (heading, text) => {
    expect(find(heading, text)).toEqual([]);
  });
});

describe('what is said to follow the budget', () => {
  const staff = (actual: number, budget: number) =>
    subject(
      'a/b/fte',
      'Bemanning',
      'fte',
      0,
      points(`actual period 2019-T1 ${actual}`, `budget period 2019-T1 ${budget}`),
    );
  const find = (text: string, actual: number, budget: number) =>
    given(proseFigures.find(input({ subjects: [staff(actual, budget)], passages: [says('a/b', text)] })));

  test.each([
    ['Bemanningen følger budsjett.', 1550, 1439],
    ['Bemanninga følgjer budsjettet.', 1200, 1439],
    ['Bemanningen er i tråd med budsjettet.', 1550, 1439],
    ['Bemanningen er under budsjett.', 1444, 1439],
    ['Bemanningen er over budsjett.', 1434, 1439],
  ])('%s %d of %d', (text, actual, budget) => {
    expect(find(text, actual, budget)).toHaveLength(1);
  });

  test.each([
    // 5 of 1 439 is 0,3 %.
    ['Bemanningen følger budsjettmål.', 1444, 1439],
    ['Bemanningen følger ikke budsjett.', 1550, 1439],
    ['Bemanningen er over budsjett.', 1444, 1439],
    ['Bemanningen følges opp mot budsjettet.', 1550, 1439],
  ])('and not: %s %d of %d', (text, actual, budget) => {
    expect(find(text, actual, budget)).toEqual([]);
  });
});

test('each is asked in the reader’s language, with the number that is right', () => {
  for (const language of languages) {
    const passages = [
      says('a/b', 'Avviket er 90 MOK og 19 MNOK. Tertialrapport pr. mars'),
      says('a/c', 'Figur 6.1. Fravær', { heading: '5. HR' }),
    ];
    const asked = [unitSlips, periodEnds, chapterNumbers].flatMap((check) =>
      check.find({ ...input({ passages }), language }),
    );
    expect(asked.map(({ message }) => message)).toEqual([
      expect.stringContaining('MNOK'),
      expect.stringMatching(/april/i),
      expect.stringContaining('5'),
    ]);
  }
});
