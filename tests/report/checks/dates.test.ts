import { describe, expect, test } from 'vitest';
import { checkInput, type Evidence } from '../../../report/checks/check-input.ts';
import { datesIn } from '../../../report/checks/dates/dates-in.ts';
import { headingPeriod } from '../../../report/checks/dates/heading-period.ts';
import { impossibleDates } from '../../../report/checks/impossible-dates.ts';
import { latePromises } from '../../../report/checks/late-promises.ts';
import { periodNames } from '../../../report/checks/period-names.ts';
import { staleDates } from '../../../report/checks/stale-dates.ts';
import { timeSpans } from '../../../report/checks/time-spans.ts';
import { at, period, says } from '../../fixtures/documents/evidence.ts';

const input = (evidence: Partial<Evidence>, when = '2024-04') =>
  checkInput({ language: 'nb', period: period(when), asOf: '2024-04-30', ...evidence });
const given = (found: readonly { readonly given?: string }[]) => found.map((one) => one.given);

test('days are read in the forms that people write', () => {
  const text = 'Den 5. mai, 20.des. 2023, 1.4.2024, 2024-02-29, 31. mars 2024 og versjon 6.22, kl. 12.30.';
  expect(datesIn(text, 2024).map(({ iso }) => iso)).toEqual([
    '2024-05-05',
    '2023-12-20',
    '2024-04-01',
    '2024-02-29',
    '2024-03-31',
  ]);
});

test.each([
  ['Frist 31. april.', ['31. april']],
  ['Frist 2023-02-30.', ['2023-02-30']],
  ['Frist 29.02.2023.', ['29.02.2023']],
  ['Frist 30. juni 2204.', ['30. juni 2204']],
  ['Frist 29.02.2024, 31. mars, og 30.06.2016.', []],
])('days that cannot be: %s', (text, expected) => {
  expect(given(impossibleDates.find(input({ passages: [says('a/b', text)] })))).toEqual(expected);
});

describe('days that have passed', () => {
  test.each([
    ['Vi skal levere 12. februar 2024.', false, ['12. februar 2024']],
    ['Styret vil bli informert høsten 2022.', false, ['høsten 2022']],
    ['Planen ble vedtatt 12. februar 2024 og skal følges.', false, []],
    ['Prosjektet startet høsten 2022 og skal vare ut 2025.', false, []],
    ['Vi skal levere 12. mai 2024.', false, []],
    ['Vi skal levere 12. april 2024.', false, []],
    ['Levere 4. april.', true, ['4. april']],
    ['Levere 4. mai.', true, []],
    ['Følge opp det som ble levert 4. april.', true, []],
  ])('%s', (text, next, expected) => {
    expect(given(staleDates.find(input({ passages: [says('a/b', text, { next })] })))).toEqual(expected);
  });
});

describe('headings', () => {
  test.each([
    ['2024-04', 'Neste rapporteringsperiode (april)', ['Neste rapporteringsperiode (april)']],
    ['2024-04', 'Neste rapporteringsperiode (mai)', []],
    ['2024-04', 'Denne rapporteringsperioden (mars)', ['Denne rapporteringsperioden (mars)']],
    ['2024-12', 'Neste periode (januar)', []],
    ['2019-T1', 'Neste periode (andre tertial 2019)', []],
    ['2019-T1', 'Neste periode (første tertial 2019)', ['Neste periode (første tertial 2019)']],
    ['2019-T1', 'Neste periode (mai)', []],
    ['2024-04', 'Next period (April)', ['Next period (April)']],
    ['2024-04', 'Status i april', []],
  ])('in %s: %s', (when, heading, expected) => {
    expect(given(periodNames.find(input({ passages: [says('a/b', 'Tekst.', { heading })] }, when)))).toEqual(
      expected,
    );
  });

  test('name months of the year that is near', () => {
    expect(headingPeriod('Neste periode (januar)', period('2024-12'))).toBe('2025-01');
    expect(headingPeriod('Forrige periode (desember)', period('2024-01'))).toBe('2023-12');
  });
});

test('phases that are over or turned', () => {
  const span = (start: string, end: string, running = true) => ({
    where: at('a/b'),
    label: 'Fase',
    start,
    end,
    running,
  });
  const spans = [
    span('2018-12-05', '2023-11-01'),
    span('2018-12-05', '2023-11-01', false),
    span('2024-01-01', '2024-04-15'),
    span('2024-05-01', '2024-04-01'),
  ];
  expect(given(timeSpans.find(input({ spans })))).toEqual(['2023-11-01', '2024-05-01/2024-04-01']);
});

test('a promise for after it was due', () => {
  const promise = (due: string, text: string) => ({ where: at('a/b'), due, text });
  const promises = [
    promise('2024-04-30', 'Klart i mai 2024.'),
    promise('2024-04-30', 'Klart 2. mai 2024.'),
    promise('2024-04-30', 'Klart i april 2024.'),
    promise('2024-04-30', 'Klart.'),
  ];
  expect(given(latePromises.find(input({ promises })))).toEqual(['mai 2024', '2. mai 2024']);
});
