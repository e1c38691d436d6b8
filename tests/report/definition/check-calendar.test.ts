import { expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { valid } from './small-definition.ts';

/** Everything that is said of the small definition with some of its text replaced: where, how bad, and what. */
function said(...changes: readonly (readonly [string, string])[]): readonly string[] {
  const yaml = changes.reduce((text, [from, to]) => text.replace(from, to), valid);
  expect(yaml).not.toBe(valid);
  const parsed = parseDefinition(yaml, 'en');
  const found = [...(parsed.ok ? parsed.warnings : parsed.problems), ...(parsed.notes ?? [])];
  return found.map(
    ({ severity, line, column, path, message }) => `${severity} ${line}:${column} ${path} ${message}`,
  );
}

const deadline = '  deadline: { workday: 5, time: "12:00" }\n';
const after = (text: string) => [deadline, `${deadline}  ${text}\n`] as const;

test.each([
  [
    'an unknown key of a moment',
    [deadline, '  deadline: { workday: 5, tyme: "12:00" }\n'],
    [
      'error 12:13 calendar.deadline.time "time" is missing.',
      'error 12:27 calendar.deadline.tyme "tyme" is not a key here.',
    ],
  ],
  [
    'no working day 0',
    [deadline, '  deadline: { workday: 0, time: "12:00" }\n'],
    [
      'error 12:24 calendar.deadline.workday The value of "workday" cannot be used: write 1–23, or −1 to −23.',
    ],
  ],
  [
    'an escalation before the deadline',
    after('escalation: [{ before: 1, time: "09:00" }]'),
    ['error 13:16 calendar.escalation[0] The leader is told before the deadline has passed.'],
  ],
  [
    'a reminder that in some months is before the opening',
    after('reminders: [{ before: 5, time: "09:00" }, { before: 4, time: "08:00" }]'),
    [
      'error 13:15 calendar.reminders[0] This is not after',
      'error 13:45 calendar.reminders[1] This is not after',
    ],
  ],
  [
    'a deadline that comes before the opening only in some months',
    [deadline, '  deadline: { day: 2, time: "12:00", roll: previous }\n'],
    [
      'warning 12:13 calendar.deadline In some periods this is not after the period opens, the first of them ',
    ],
  ],
  [
    'a closed July, so that June is due when July opens',
    after('closedDays: [{ from: "07-01", to: "07-31" }]'),
    ['warning 12:13 calendar.deadline The deadline of June 2024 comes only when the next period has opened'],
  ],
  [
    'a closed day that is none',
    after('closedDays: ["2024-02-30"]'),
    ['error 13:16 calendar.closedDays[0] Write a date such as'],
  ],
  [
    'a closed time in the wrong order',
    after('closedDays: [{ from: "2024-12-31", to: "2024-12-27" }]'),
    ['error 13:'],
  ],
  [
    'a closed day in a weekend',
    after('closedDays: ["2024-12-28", "2024-12-27"]'),
    ['note 13:16 calendar.closedDays[0] 28 December 2024 is in a weekend'],
  ],
  [
    'all days closed',
    after('closedDays: [{ from: "01-01", to: "12-31" }]'),
    ['error 13:15 calendar.closedDays The closed days leave no working days'],
  ],
  [
    'working hours the wrong way round',
    after('workingHours: { from: "16:00", to: "08:00" }'),
    ['error 13:17 calendar.workingHours'],
  ],
  ['dates without periods', ['cadence: monthly', 'cadence: dated'], ['error 8:10 cadence A report with']],
  [
    'periods of a monthly report',
    ['cadence: monthly', 'cadence: monthly\nperiods: [{ from: "2024-01-01", to: "2024-02-01" }]'],
    ['error 9:1 periods Only a report'],
  ],
  [
    'dates that overlap',
    [
      'cadence: monthly',
      'cadence: dated\nperiods:\n  - { from: "2024-01-01", to: "2024-02-01" }\n  - { from: "2024-02-01", to: "2024-03-01" }',
    ],
    ['error 11:13 periods[1].from The period overlaps the one from 2024-01-01 to 2024-02-01'],
  ],
  [
    'a section that opens after its own deadline',
    ['opens: { after: [first] }', 'opens: { after: [first], at: { workday: 6, time: "08:00" } }'],
    ['error 26:34 sections[1].opens.at The section opens only when'],
  ],
] as const)('%s', (_, change, expected) => {
  const found = said(change);
  expect(found).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
});
