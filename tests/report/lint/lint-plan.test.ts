import { expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { parsePlan } from '../../../report/plan/parse-plan.ts';
import { valid } from '../definition/small-definition.ts';

const row = (more: string) =>
  `          - id: share\n            label: Share\n            unit: percent\n            direction: higher\n${more}`;
const bands = `            status: { bands: { red: "< 80", yellow: ">= 80 and < 90", green: ">= 90" } }\n`;

/** What is found in a plan's item, held to a definition whose row says so much more. */
function found(rowText: string, plan: string): readonly string[] {
  const [head = ''] = valid.split('          - { id: total');
  const definition = parseDefinition(head + row(rowText), 'en');
  if (!definition.ok) throw new Error(definition.problems[0]?.message);
  const text = `schema: 1\nreport: small\nyear: 2024\nitems:\n  figures:\n${plan}`;
  const parsed = parsePlan(text, definition.definition, 'en');
  return [...(parsed.ok ? parsed.warnings : parsed.problems), ...(parsed.notes ?? [])].map(
    ({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
  );
}

test('a target of the plan in red, in yellow, in green and beside it', () => {
  expect(found(bands, '    target: { share: 70 }\n')).toEqual([
    expect.stringMatching(/^warning 6:22 The target 70 is itself red/),
  ]);
  expect(found(bands, '    target: { "2024-01": { share: 85 } }\n')).toEqual([
    expect.stringMatching(/^warning 6:35 The target 85 is itself yellow/),
  ]);
  expect(found(bands, '    target: { share: 90 }\n')).toEqual([]);
  expect(found(bands, '    target: { share: 95 }\n')).toEqual([
    expect.stringMatching(/^note 6:22 Green is ">= 90", but the target is 95/),
  ]);
});

test('a target that both files give, with two values', () => {
  const target = `            target: 90\n${bands}`;
  expect(found(target, '    target: { share: 90 }\n')).toEqual([]);
  expect(found(target, '    target: { share: 92 }\n')).toContainEqual(
    expect.stringMatching(/^note 6:22 The plan gives "share" the target 92, and the definition gives 90/),
  );
  // One period's own target takes its place on purpose.
  expect(found(target, '    target: { "2024-01": { share: 90 } }\n')).toEqual([]);
});

test('a baseline that neither file gives', () => {
  const linear = '            status: { linear: {} }\n';
  expect(found(linear, '    target: { share: 90 }\n')).toEqual([
    expect.stringMatching(/^warning 5:3 The rule of "share" counts from a baseline/),
  ]);
  expect(found(linear, '    target: { share: 90 }\n    baseline: { share: 60 }\n')).toEqual([]);
  expect(found(`            baseline: 60\n${linear}`, '    target: { share: 90 }\n')).toEqual([]);
});

const scheduled = `            status:
              schedule:
                - { from: "2024-01", rule: { bands: { red: "< 50", yellow: ">= 50 and < 60", green: ">= 60" } } }
                - { from: "2024-07", rule: { bands: { red: "< 60", yellow: ">= 60 and < 70", green: ">= 70" } } }
                - { from: "2025-01", rule: { bands: { red: "< 80", yellow: ">= 80 and < 90", green: ">= 90" } } }
`;

test('a target under a schedule is held to the limits of its own time', () => {
  // 60 is green until June and yellow from July on; next year's limits are no business of this year's plan.
  expect(found(scheduled, '    target: { share: 60 }\n')).toEqual([
    expect.stringMatching(/^warning 6:22 The target 60 is itself yellow/),
  ]);
  expect(found(scheduled, '    target: { "2024-01": { share: 60 }, "2024-07": { share: 70 } }\n')).toEqual(
    [],
  );
  expect(
    found(scheduled, '    target:\n      "2024-01": { share: 60 }\n      "2024-07": { share: 55 }\n'),
  ).toEqual([expect.stringMatching(/^warning 8:27 The target 55 is itself red/)]);
});

test('targets of a plan that follow each other beside limits that do not', () => {
  expect(found(bands, '    target: { "2024-01": { share: 90 }, "2024-07": { share: 85 } }\n')).toEqual([
    expect.stringMatching(/^warning 6:61 The target 85 is itself yellow/),
  ]);
});
