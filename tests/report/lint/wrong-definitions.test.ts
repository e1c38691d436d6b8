import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';

const folder = new URL('../../fixtures/definitions/wrong/', import.meta.url);

/** What each wrong definition must say, where, and what it proposes. Lines and columns are counted in the files. */
const told: Readonly<
  Record<string, readonly [line: number, column: number, message: string, mend?: string]>
> = {
  'change-in-words': [
    27,
    30,
    'If it describes a change from something earlier, write it as a change rule',
    'status: { change: ',
  ],
  'colour-unknown': [28, 45, '"gren" is not a key here. Did you mean "green"?'],
  'days-on-percent': [
    28,
    37,
    'The limit “< 26 dager” is in another unit than the value, which is in %.',
    'unit: days',
  ],
  'direction-unknown': [27, 24, '"direction" must be one of these: higher, lower, none.'],
  'discretion-in-words': [
    27,
    30,
    '"Skjønn" is not limits that a figure can be held to. If a person chooses',
    'status: { discretionary: true }',
  ],
  'ends-turned': [
    28,
    53,
    '">= 70 and < 65" is not limits that a figure can be held to. The figures can be read in several ways, or shut out',
    '">= 65 and < 70"',
  ],
  'group-unknown': [29, 20, 'There is no group “quality”. Known groups: service.'],
  'higher-yet-worse': [28, 30, 'Higher is better, but the colours get worse upwards.', 'direction: lower'],
  'lower-yet-worse': [28, 30, 'Lower is better, but the colours get better upwards.', 'direction: higher'],
  'millions-on-thousands': [
    28,
    37,
    'The limit “< 20 MNOK” is in another unit than the value, which is in NOK 1,000.',
    'unit: nok-million',
  ],
  'no-limits': [28, 30, 'give limits for at least one of green, yellow and red'],
  'one-bound-two-colours': [28, 30, 'Two colours cover 70. Let each value have one colour.', 'green: "> 70"'],
  'percent-on-count': [
    29,
    37,
    'The limit ">= 10 %" is in percent, but the figure is in',
    'deviation: { from: target, as: percent, bands: { red: ">= 10 %"',
  ],
  'praise-for-limits': [
    28,
    51,
    '"good" is not limits that a figure can be held to. Write limits such as',
    '">= 65 and < 70"',
  ],
  'row-twice': [28, 17, 'The id "share" is already used.'],
  'rule-of-two-kinds': [
    28,
    63,
    'Several rules stand here together: bands and discretionary. Keep one of them.',
  ],
  'schedule-turned': [31, 27, '“2024-01” does not begin after “2024-07”.'],
  'target-in-words': [28, 21, 'write a number such as 1234.5'],
  'target-line-in-words': [
    28,
    30,
    'If it describes a target line through the year, write it as a linear rule',
    'status: { linear: {} }',
  ],
  'thousands-or-decimals': [
    28,
    37,
    '">= 1.126" is not limits that a figure can be held to. The figures can be read in several ways',
    '">= 1126"',
  ],
  'unit-unknown': [26, 19, '"unit" must be one of these: count, percent,'],
  'weight-row-unknown': [29, 25, 'There is no row “cases” to give weights.'],
  'weights-missing': [28, 26, 'A weighted mean needs weights.'],
  'yellow-into-green': [
    28,
    30,
    'Two colours cover 70 to 75. Let each value have one colour.',
    'green: "> 75"',
  ],
};

test('every wrong definition is in the list', () => {
  expect(readdirSync(folder).map((file) => file.replace('.yaml', ''))).toEqual(Object.keys(told).toSorted());
});

test.for(Object.entries(told))('%s is told alone, at its place', ([name, [line, column, message, mend]]) => {
  const parsed = parseDefinition(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), 'en');
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  expect(problems.map((problem) => [problem.severity, problem.line, problem.column])).toEqual([
    ['error', line, column],
  ]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.mend ?? '').toContain(mend ?? '');
});
