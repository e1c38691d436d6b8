import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { exampleText } from '../form/march.ts';

const good = '{ green: ">= 90", yellow: ">= 80 and < 90", red: "< 80" }';

/** A definition with one rule of each kind, each on a line of its own. */
const valid = `schema: 1
id: small
version: 1
organisation: Small
title: Small report
languages: [nb]
timeZone: Europe/Oslo
cadence: monthly
calendar:
  holidays: "NO"
  opens: { workday: 1, time: "08:00" }
  deadline: { workday: 5, time: "12:00" }
people:
  coordinators: [kari@example.no]
sections:
  - id: only
    title: Only
    owner: anna@example.no
    items:
      - id: figures
        kind: indicators
        title: Figures
        rows:
          - id: share
            label: Share
            unit: percent
            decimals: 1
            direction: higher
            target: 95
            status: { bands: ${good} }
          - id: against
            label: Against
            unit: count
            target: 0
            status: { deviation: { from: target, as: units, bands: { green: "<= 0", red: "> 0" } } }
      - id: statement
        kind: statement
        title: Statement
        lines:
          - { id: sales, label: Sales, class: revenue }
          - { id: wages, label: Wages, class: cost }
        status:
          line: wages
          column: monthVariance
          bands: { green: ">= 0", red: "< 0" }
      - id: cash
        kind: roll-forward
        title: Cash
        status: { bands: { green: ">= 1000", red: "< 1000" } }
`;

function found(from: string, to: string, language: 'nb' | 'nn' | 'en' = 'en') {
  const changed = valid.replace(from, to);
  expect(changed).not.toBe(valid);
  const parsed = parseDefinition(changed, language);
  return (parsed.ok ? parsed.warnings : parsed.problems).map(
    ({ severity, line, column, path, message }) =>
      `${parsed.ok ? 'accepted' : 'refused'} ${line}:${column} ${severity} ${path} ${message}`,
  );
}

const figures = 'sections[0].items[0].rows';

describe('a status rule', () => {
  test('in order gives nothing, nor do the two examples', () => {
    const harbour = new URL('../../../examples/harbour-services/definition.yaml', import.meta.url);
    for (const text of [valid, exampleText('definition.yaml'), readFileSync(harbour, 'utf8')]) {
      expect(parseDefinition(text)).toMatchObject({ ok: true, warnings: [] });
    }
  });

  test.each([
    [
      'values that no colour holds, as the row prints them',
      '>= 80 and < 90", red',
      '>= 80 and <= 89", red',
      `accepted 30:30 warning ${figures}[0].status.bands No colour covers 89.1 to 89.9.`,
    ],
    [
      'values of two colours',
      '>= 80 and < 90", red',
      '>= 80 and <= 90", red',
      `refused 30:30 error ${figures}[0].status.bands Two colours cover 90.0.`,
    ],
    [
      'colours that go against the direction',
      'direction: higher',
      'direction: lower',
      `refused 30:30 error ${figures}[0].status.bands Lower is better, but`,
    ],
    [
      'a target in its own red band, at the red one',
      'target: 95',
      'target: 79',
      `accepted 30:79 warning ${figures}[0].status.bands.red The target 79.0 is itself red`,
    ],
    [
      'a rule on the deviation from the target',
      'green: "<= 0", red: "> 0"',
      'green: "<= 0", red: "> 1"',
      `accepted 35:68 warning ${figures}[1].status.deviation.bands No colour covers 1.`,
    ],
    [
      'the rule of a statement, where a variance is better the higher',
      'bands: { green: ">= 0", red: "< 0" }',
      'bands: { green: "< 0", red: ">= 0" }',
      'refused 45:18 error sections[0].items[1].status.bands Higher is better, but',
    ],
    [
      'the rule of a statement on a cost itself, where lower is better',
      'column: monthVariance',
      'column: month',
      'refused 45:18 error sections[0].items[1].status.bands Lower is better, but',
    ],
    [
      'the rule of a roll-forward',
      'green: ">= 1000", red: "< 1000"',
      'green: ">= 1000 %", red: "< 1000 %"',
      'refused 49:53 error sections[0].items[2].status.bands.red',
    ],
  ])('tells of %s', (_what, from, to, expected) => {
    expect(found(from, to)).toEqual([expect.stringContaining(expected)]);
  });

  test('is told of beside the problems of the rest of the file, in its order and in the language asked for', () => {
    const changed = valid
      .replace('owner: anna@example.no', 'owner: anna')
      .replace('title: Small report', 'titel: Small report')
      .replace('red: "< 1000"', 'red: "<= 1000"')
      .replace('target: 95', 'target: 79');
    const parsed = parseDefinition(changed, 'nb');
    expect(
      parsed.ok ? [] : parsed.problems.map(({ severity, line, path }) => `${line} ${severity} ${path}`),
    ).toEqual([
      '1 error title',
      '5 error titel',
      '18 error sections[0].owner',
      `30 warning ${figures}[0].status.bands.red`,
      '49 error sections[0].items[2].status.bands',
    ]);
    expect(parsed.ok ? '' : parsed.problems.at(-1)?.message).toBe(
      'To farger gjelder 1\u00a0000. La hver verdi ha én farge.',
    );
  });

  test('that cannot be read is told of once', () => {
    expect(found('green: ">= 1000"', 'green: "from 1000"')).toEqual([
      expect.stringMatching(/^refused 49:\d+ error sections\[0\]\.items\[2\]\.status/),
    ]);
  });
});

describe('the calendar', () => {
  test.each([
    ['"NO"', '"XX"'],
    ['"NO"', '"no"'],
  ])('must know the holidays of the country: %s as %s', (from, to) => {
    expect(found(`holidays: ${from}`, `holidays: ${to}`)).toEqual([
      expect.stringMatching(/^refused 10:13 error calendar\.holidays The calendar knows no public holidays/),
    ]);
  });

  test('must know the time zone', () => {
    expect(found('Europe/Oslo', 'Europe/Bodo')).toEqual([
      expect.stringMatching(/^refused 7:11 error timeZone There is no time zone/),
    ]);
  });
});
