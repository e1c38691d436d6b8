import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backTest } from '../../../report/early-warning/back-test.ts';
import { earlyWarning } from '../../../report/early-warning/early-warning.ts';
import { projectYear } from '../../../report/early-warning/project-year.ts';
import { replayYears } from '../../../report/early-warning/replay-years.ts';
import { warningText } from '../../../report/early-warning/warning-text.ts';
import { roundDecimal, toDecimalText } from '../../../report/number/decimal.ts';
import { figureOf } from './figures.ts';

const d = toDecimalText;

/** Green from 30, yellow from 24: the years end green (30), green (32), red (23) and yellow (27). */
const sums = {
  2019: ['5', '10', '15'],
  2020: ['6', '11', '15'],
  2021: ['4', '8', '11'],
  2022: ['5', '9', '13'],
};

describe('a projection', () => {
  const known = { gone: 1, inYear: 3, lastYear: ['10', '5', '15'].map(d) };
  const by = (
    method: 'straight' | 'seasonal' | 'trend',
    aggregation: 'sum' | 'mean' | 'last',
    soFar: string,
  ) => projectYear(method, { ...known, aggregation, soFar: d(soFar) });

  it('goes straight on', () => {
    expect(by('straight', 'sum', '26')).toBe('78');
    expect(by('straight', 'sum', '-34')).toBe('-102');
    expect(by('straight', 'mean', '26')).toBe('26');
    expect(by('straight', 'last', '26')).toBe('26');
  });

  it('follows last year’s seasons: a sum by its share, a mean and a standing figure by their change', () => {
    // Last year a third of 30 had come, its mean rose from 10 to 10, and it stood 5 higher at the end.
    expect(by('seasonal', 'sum', '20')).toBe('60');
    expect(by('seasonal', 'mean', '7')).toBe('7');
    expect(by('seasonal', 'last', '20')).toBe('25');
    expect(
      projectYear('seasonal', {
        ...known,
        aggregation: 'mean',
        soFar: d('5'),
        lastYear: ['4', '6', '8'].map(d),
      }),
    ).toBe('7');
  });

  it('goes on changing as since New Year, where it stands', () => {
    // From 15 to 12 in one period: two more take it to 6.
    expect(by('trend', 'last', '12')).toBe('6');
    expect(by('trend', 'sum', '12')).toBeUndefined();
  });

  it('is not made from what is not known', () => {
    expect(
      projectYear('seasonal', { ...known, aggregation: 'sum', soFar: d('1'), lastYear: undefined }),
    ).toBeUndefined();
    // Nothing had come by then last year, so there is no share.
    expect(
      projectYear('seasonal', {
        ...known,
        aggregation: 'sum',
        soFar: d('1'),
        lastYear: ['0', '5', '5'].map(d),
      }),
    ).toBeUndefined();
    expect(projectYear('straight', { ...known, aggregation: 'sum', soFar: d('1'), gone: 0 })).toBeUndefined();
  });
});

describe('the back-test', () => {
  const tested = backTest(figureOf('sum', sums));

  it('says how often each method was right, by how far the year had come', () => {
    expect(tested.fullYears).toEqual([2019, 2020, 2021, 2022]);
    const [seasonal, straight] = tested.methods;
    // 2020: 6 × 30/5 = 36, 17 × 30/15 = 34; 2021: 4 × 32/6 = 21,3, 12 × 32/17 = 22,6; 2022: 5 × 23/4 = 28,75, 14 × 23/12 = 26,8.
    expect(seasonal).toMatchObject({
      method: 'seasonal',
      compared: 6,
      right: 6,
      calibration: [
        { gone: 1, years: 3, right: 3, hits: 2, misses: 0, falseAlarms: 0 },
        { gone: 2, years: 3, right: 3, hits: 2, misses: 0, falseAlarms: 0 },
      ],
    });
    // (4 + 2 + 1,667 + 0,412 + 1,75 + 0,167) / 6
    expect(roundDecimal(seasonal!.meanError, 2)).toBe('1.67');
    // 15 and 23 (22,5), 18 and 26 (25,5), 12 and 18, 15 and 21: red, red; red, yellow; red, red; red, red.
    expect(straight).toMatchObject({
      method: 'straight',
      compared: 6,
      right: 2,
      calibration: [
        { gone: 1, years: 4, right: 1, hits: 2, misses: 0, falseAlarms: 2 },
        { gone: 2, years: 4, right: 1, hits: 2, misses: 0, falseAlarms: 2 },
      ],
    });
    // |18−32|, |25,5−32|, |12−23|, |18−23|, |15−27|, |21−27|: 54,5 over 6.
    expect(roundDecimal(straight!.meanError, 2)).toBe('9.08');
  });

  it('counts a red year that looked green as missed', () => {
    // 2020 looked like 36 and 30, and ended at 20: 12 in the first period, 8 in the second, nothing in the third.
    const missed = backTest(figureOf('sum', { 2019: ['10', '10', '10'], 2020: ['12', '8', '0'] }));
    const straight = missed.methods.find(({ method }) => method === 'straight')!;
    expect(straight.calibration).toEqual([
      { gone: 1, years: 2, right: 1, hits: 0, misses: 1, falseAlarms: 0 },
      { gone: 2, years: 2, right: 1, hits: 0, misses: 1, falseAlarms: 0 },
    ]);
  });

  it('takes the simplest of methods that did as well', () => {
    // Each year falls by 2 a period: seasons and trend both say 10 for 2021 and 4 for 2022, and are right.
    const falling = { 2020: ['20', '18', '16'], 2021: ['14', '12', '10'], 2022: ['8', '6', '4'] };
    const { methods } = backTest(figureOf('last', falling));
    expect(methods.map(({ method, right }) => [method, right])).toEqual([
      ['seasonal', 4],
      ['trend', 4],
      ['straight', 2],
    ]);
  });

  it('knows only full years, and tries nothing on fewer than two', () => {
    const gap = backTest(figureOf('sum', { 2019: ['5', undefined, '15'], 2020: ['6', '11', '15'] }));
    expect(gap).toEqual({ fullYears: [2020], methods: [] });
    expect(backTest(figureOf('sum', {}))).toEqual({ fullYears: [], methods: [] });
    // The year that is being reported is no earlier one, not even once all of it is known.
    expect(backTest(figureOf('sum', sums, '2022-T3', '27')).fullYears).toEqual([2019, 2020, 2021]);
  });

  it('never looks ahead: what a year became later changes no projection made before', () => {
    const values = array(integer({ min: 1, max: 40 }).map(String), { minLength: 3, maxLength: 3 });
    assert(
      property(values, values, values, constantFrom('sum', 'mean', 'last'), (a, b, c, aggregation) => {
        const said = (last: readonly string[]) =>
          replayYears(figureOf(aggregation, { 2020: a, 2021: last }))
            .filter(({ year, gone }) => year === 2021 && gone === 1)
            .map(({ method, projected, expected }) => [method, projected, expected]);
        expect(said([b[0]!, c[1]!, c[2]!])).toEqual(said(b));
      }),
    );
  });

  it('has every year in one place at each time, whatever order the years are given in', () => {
    const values = array(integer({ min: 0, max: 30 }).map(String), { minLength: 3, maxLength: 3 });
    const years = array(values, { minLength: 2, maxLength: 6 });
    assert(
      property(years, constantFrom('sum', 'mean', 'last'), (given, aggregation) => {
        const entries = given.map((each, index) => [2010 + index, each] as const);
        const forward = figureOf(aggregation, Object.fromEntries(entries));
        const tests = backTest(forward);
        expect(backTest({ ...forward, years: new Map([...forward.years].toReversed()) })).toEqual(tests);
        for (const { calibration } of tests.methods) {
          for (const { years: all, right, hits, misses, falseAlarms } of calibration) {
            expect(right).toBeLessThanOrEqual(all - misses - falseAlarms);
            expect(hits + misses + falseAlarms).toBeLessThanOrEqual(all);
          }
        }
      }),
    );
  });
});

describe('the early warning', () => {
  it('is by the method that did best, with its record for this time of the year', () => {
    // 5 × 27/5, by the seasons of 2022.
    expect(earlyWarning(figureOf('sum', sums, '2023-T1', '5'))).toEqual({
      projected: '27',
      type: 'tried',
      method: 'seasonal',
      colour: 'yellow',
      calibration: { gone: 1, years: 3, right: 3, hits: 2, misses: 0, falseAlarms: 0 },
    });
  });

  it('is by the next best where the best lacks what it needs now', () => {
    const gap = { ...sums, 2022: ['5', undefined, '13'] };
    expect(earlyWarning(figureOf('sum', gap, '2023-T1', '5'))).toMatchObject({
      projected: '15',
      method: 'straight',
      colour: 'red',
      calibration: { gone: 1, years: 3, right: 1, hits: 1, misses: 0, falseAlarms: 2 },
    });
  });

  it('has no colour where nobody knows how often it would be right', () => {
    const one = { 2022: ['5', '9', '13'] };
    expect(earlyWarning(figureOf('sum', one, '2023-T1', '5'))).toEqual({
      projected: '15',
      type: 'untried',
      fullYears: 1,
    });
  });

  it('is none when the year is over, or nothing is known of it', () => {
    expect(earlyWarning(figureOf('sum', sums, '2023-T3', '27'))).toBeUndefined();
    expect(earlyWarning(figureOf('sum', sums, '2023-T1'))).toBeUndefined();
  });

  it.each([
    [
      'nb',
      'Året ser ut til å ende på 27, og det gir gult (framskriving: samme sesongmønster som i fjor). Prøvd på tidligere år hadde et slikt varsel etter 1. tertial rett farge i 3 av 3 år: 2 riktige varsler, ingen oversett, ingen falske alarmer.',
      'Går resten av året som hittil, ender det på 15 (framskriving). Ingen farge varsles for året: historikken har bare ett helt år, og da vet ingen hvor ofte et slikt varsel ville vært riktig.',
    ],
    [
      'nn',
      'Året ser ut til å ende på 27, og det gir gult (framskriving: same sesongmønster som i fjor). Prøvd på tidlegare år hadde eit slikt varsel etter 1. tertial rett farge i 3 av 3 år: 2 rette varsel, ingen oversette, ingen falske alarmar.',
      'Går resten av året som hittil, endar det på 15 (framskriving). Ingen farge blir varsla for året: historikken har berre eitt heilt år, og då veit ingen kor ofte eit slikt varsel ville vore rett.',
    ],
    [
      'en',
      'The year seems to end at 27, which gives yellow (projection: the same seasonal pattern as last year). Tried on earlier years, such a warning after 1st tertial had the right colour in 3 of 3 years: 2 right warnings, none missed, no false alarms.',
      'If the rest of the year goes as so far, it ends at 15 (projection). No colour is predicted for the year: the history has only one full year, so nobody knows how often such a warning would be right.',
    ],
  ] as const)('is told in words, in %s', (language, tried, untried) => {
    const told = (years: Parameters<typeof figureOf>[1]) => {
      const figure = figureOf('sum', years, '2023-T1', '5');
      return warningText(figure, earlyWarning(figure)!, language);
    };
    expect(told(sums)).toBe(tried);
    expect(told({ 2022: ['5', '9', '13'] })).toBe(untried);
  });
});
