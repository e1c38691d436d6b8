import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWith } from '../../../report/definition/check-with.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';

const text = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}/definition.yaml`, import.meta.url), 'utf8');

function definitionOf(yaml: string): Definition {
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.definition;
}

const monthly = text('helse-nord-ikt');
const register = text('requirements');
const tertial = text('tertial-from-months');

/** What is found, as `severity path: message`; each change is `[from, to]` in one of the three. */
function found(
  changes: { readonly [name in 'monthly' | 'register' | 'tertial']?: readonly [string, string] } = {},
): readonly string[] {
  const changed = (name: keyof typeof changes, yaml: string) => {
    const [from, to] = changes[name] ?? ['', ''];
    if (!yaml.includes(from)) throw new Error(`${from} is not in it`);
    return definitionOf(yaml.replace(from, to));
  };
  const others = [changed('monthly', monthly), changed('register', register)];
  return checkWith(changed('tertial', tertial), others, 'en').map(
    ({ severity, path, message }) => `${severity} ${path.slice(4).join('.')}: ${message}`,
  );
}

describe('what is taken from other reports', () => {
  it('is there, in the example', () => {
    expect(found()).toEqual([]);
  });

  it('is not checked against a report that is not given, which is said once a report', () => {
    const notes = checkWith(definitionOf(tertial), [], 'en');
    expect(notes.map(({ severity }) => severity)).toEqual(['note', 'note']);
    expect(notes[0]?.message).toContain('helse-nord-ikt');
    expect(notes[1]?.message).toContain('requirements');
  });

  it.each([
    [
      'an item',
      { tertial: ['item: breaches, row', 'item: breeches, row'] },
      'error fromMonths.cells.total.item: “helse-nord-ikt” has no item called “breeches”. Did you mean "breaches"?',
    ],
    [
      'a row',
      { tertial: ['row: closing', 'row: closed'] },
      'error fromMonths.cells.balance.row: “liquidity” has no row called “closed”.',
    ],
    [
      'a column',
      { tertial: ['item: breaches, row: total', 'item: breaches, row: total, column: month'] },
      'error fromMonths.cells.total: The row in “breaches” has no column called “month”.',
    ],
    [
      'what weighs',
      { tertial: ['row: inquiries }', 'row: inquirys }'] },
      'error fromMonths.cells.answered.period.weightedBy.row: “service-desk” has no row called “inquirys”.',
    ],
    [
      'an item of the register',
      { register: ['id: security-requirements', 'id: security-demands'] },
      'error fromReport.item: “requirements” has no item called “security-requirements”.',
    ],
    [
      'a requirement',
      { register: ['id: r32', 'id: r33'] },
      'warning fromReport.item: The row r32 is not in “security-requirements”, so nothing is taken there.',
    ],
    [
      'a report of months',
      { monthly: ['cadence: monthly', 'cadence: tertial'] },
      'error fromMonths.report: “helse-nord-ikt” is no monthly report',
    ],
    [
      'a report that comes often enough',
      { register: ['cadence: tertial', 'cadence: annual'] },
      'error fromReport.report: “requirements” comes less often than this report',
    ],
    [
      'an item of the same kind',
      { tertial: ['item: security-requirements }', 'item: notes }'], register: ['    items:\n', notes()] },
      'error fromReport.item: “notes” is of the kind “narrative” in the other report.',
    ],
    [
      'what everybody may see',
      { monthly: ['  - id: hr\n', '  - id: hr\n    confidential: {}\n'] },
      'error fromMonths.cells.total.item: “sick-leave” is confidential in “helse-nord-ikt”',
    ],
    [
      'what all readers may see',
      {
        monthly: ['  - id: hr\n', '  - id: hr\n    confidential: {}\n'],
        tertial: [
          '  - id: operations\n',
          '  - id: operations\n    confidential: { to: [dag.direktor@example.no] }\n',
        ],
      },
      'error fromMonths.cells.total.item: “sick-leave” is confidential, and dag.direktor@example.no may not see it',
    ],
  ] as const)('has to be %s', (_, changes, message) => {
    const findings = found(changes);
    expect(
      findings.some((one) => one.startsWith(message)),
      findings.join('\n'),
    ).toBe(true);
  });

  it('may be confidential where all readers may see it', () => {
    const confidential = ['  - id: hr\n', '  - id: hr\n    confidential: {}\n'] as const;
    const own = ['  - id: operations\n', '  - id: operations\n    confidential: {}\n'] as const;
    expect(found({ monthly: confidential, tertial: own })).toEqual([]);
  });
});

function notes(): string {
  return '    items:\n      - { id: notes, kind: narrative, title: Notes }\n';
}

describe('an item that takes from another report', () => {
  const problemsOf = (from: string, to: string) => {
    const parsed = parseDefinition(tertial.replace(from, to));
    return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
  };

  it('takes from another than its own', () => {
    expect(problemsOf('report: requirements', 'report: tertial-from-months')).toEqual([
      'The item takes from its own report. Write the id of the other report under “report”.',
    ]);
  });

  it('takes figures or all of an item, not both', () => {
    const both = 'kind: scorecard\n        fromReport: { report: requirements, item: shared }';
    expect(problemsOf('kind: scorecard', both)).toEqual([
      'The item has both “fromMonths” and “fromReport”. Keep one of them.',
    ]);
  });
});
