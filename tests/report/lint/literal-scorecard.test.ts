import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { parsePlan } from '../../../report/plan/parse-plan.ts';
import type { Problem } from '../../../report/definition/problem.ts';

/**
 * What is the matter with the table, read by hand: the row, what it is, and why a controller should care. Rows that are not
 * here are in order: restanser (−10 and −30 are reductions, lower is better, and the target is where green begins), brukertilfredshet
 * and the two løsningsgrad (green is the target), administrasjonseffektivitet (green is the target).
 */
const matters: readonly (readonly [
  row: string,
  severity: string,
  what: RegExp,
  mend: string,
  why: string,
])[] = [
  [
    'ordered-capacity',
    'note',
    /«>=97,0 %», men måltallet er 98,0/,
    'green: ">= 98"',
    '97,5 is green with the target missed',
  ],
  [
    'internal-share',
    'note',
    /«>=49,5 %», men måltallet er 50,0/,
    'green: ">= 50"',
    '49,7 is green with the target missed',
  ],
  [
    'fte',
    'error',
    /«Skjønn» er ikke grenser/,
    'status: { discretionary: true }',
    'nobody would be asked for the colour',
  ],
  [
    'person-months',
    'error',
    /«Skjønn» er ikke grenser/,
    'status: { discretionary: true }',
    'nobody would be asked for the colour',
  ],
  [
    'sick-leave',
    'note',
    /«<=6,0 %», men måltallet er 5,7/,
    'green: "<= 5.7"',
    '5,9 is green with the target missed',
  ],
  [
    'agreed-date',
    'note',
    /«>=70,0 %», men måltallet er 75,0/,
    'green: ">= 75"',
    '72 is green with the target missed',
  ],
  [
    'lead-time',
    'error',
    /mållinje gjennom året, skriv den som en lineær regel/,
    'status: { linear: { baseline: 0 } }',
    'words give no colour',
  ],
  [
    'green-days',
    'note',
    /27 for perioden og 28 for året/,
    'columns: { estimate: { status: { bands: { red: "<26 dager", yellow: ">= 26 and < 28", green: ">= 28" } } } }',
    '27 for the year is green, but its target is 28',
  ],
  [
    'availability',
    'note',
    /«>=98,5 %», men måltallet er 99,00/,
    'green: ">= 99"',
    '98,7 is green with the target missed',
  ],
  [
    'critical-incidents',
    'note',
    /«>0,0 %» har flere desimaler/,
    'decimals: 1',
    '−9,6 is printed −10 and green, though over −10,0',
  ],
  [
    'result',
    'error',
    /«Skjønn» er ikke grenser/,
    'status: { discretionary: true }',
    'nobody would be asked for the colour',
  ],
  [
    'investment',
    'error',
    /«Skjønn» er ikke grenser/,
    'status: { discretionary: true }',
    'nobody would be asked for the colour',
  ],
  [
    'contract-costs',
    'warning',
    /summeres gjennom året/,
    'prorated: { bands: { red: "<20 MNOK"',
    '10 of 10 after four months would be red',
  ],
  [
    'contract-costs',
    'note',
    /«>=29 MNOK», men måltallet er > 30/,
    'green: "> 30"',
    '29,5 for the year is green with the target missed',
  ],
  [
    'payroll-cost',
    'error',
    /«>=10,0 %» er i prosent/,
    'deviation: { from: target, as: percent',
    '1 138 against 10 would be red for ever',
  ],
  [
    'supply-precision',
    'note',
    /«>=95,0 %», men måltallet er 97,0/,
    'green: ">= 97"',
    '96 is green with the target missed',
  ],
];

const literal = readFileSync(
  new URL('../../fixtures/definitions/literal-scorecard.yaml', import.meta.url),
  'utf8',
);
const example = (name: string) =>
  readFileSync(new URL(`../../../examples/tertial-scorecard/${name}`, import.meta.url), 'utf8');

/** The row that a line of a definition stands in. */
function rowAt(yaml: string, line: number): string | undefined {
  return yaml
    .split('\n')
    .slice(0, line)
    .findLast((text) => text.startsWith('          - id: '))
    ?.split(': ')[1];
}

function allOf(yaml: string): readonly Problem[] {
  const parsed = parseDefinition(yaml, 'nb');
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return [...problems, ...(parsed.notes ?? [])].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

test('the table of limits has these faults, and no others', () => {
  const found = allOf(literal).map(({ line, severity, message, mend }) => [
    rowAt(literal, line),
    severity,
    message,
    mend,
  ]);
  expect(found).toEqual(
    matters.map(([row, severity, what, mend]) => [
      row,
      severity,
      expect.stringMatching(what) as string,
      expect.stringContaining(mend) as string,
    ]),
  );
});

test('the example with the faults mended keeps only what is true of the table itself', () => {
  const yaml = example('definition.yaml');
  const notes = matters.filter(([row, severity]) => severity === 'note' && row !== 'contract-costs');
  expect(allOf(yaml).map(({ line, severity }) => [rowAt(yaml, line), severity])).toEqual(
    // The limits of sick leave stand twice: in the scorecard, and by month.
    [...notes.map(([row, severity]) => [row, severity]), ['absence', 'note']],
  );
});

test('a target that the plan gives is held to the limits as well', () => {
  const parsed = parseDefinition(example('definition.yaml'), 'nb');
  if (!parsed.ok) throw new Error('The example must be in order');
  const plan = parsePlan(example('plan-2019.yaml'), parsed.definition, 'nb');
  expect(plan).toMatchObject({
    ok: true,
    warnings: [],
    notes: [
      {
        path: 'items.economy.annualTarget.contract-costs',
        message: expect.stringContaining('> 30') as string,
      },
    ],
  });
});
