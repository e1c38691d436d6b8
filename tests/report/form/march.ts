import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { parseAnswersFile } from '../../../report/answer/answers-file-schema.ts';
import { parseHistoryFile } from '../../../report/answer/history-file-schema.ts';
import type { SectionAnswers } from '../../../report/answer/item-answer.ts';
import type { AnsweredSection, PastAnswers } from '../../../report/answer/section-record.ts';
import type { FormInputs } from '../../../report/conversation/card-action.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import type { FormScope } from '../../../report/form/form-scope.ts';
import { readForm } from '../../../report/form/read-form.ts';
import type { Language } from '../../../report/language/language.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import { parsePlan } from '../../../report/plan/parse-plan.ts';
import type { Plan } from '../../../report/plan/plan-schema.ts';

const folder = new URL('../../../examples/helse-nord-ikt/', import.meta.url);

/** The text of a file of the March 2024 example. */
export function exampleText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The definition of March 2024, parsed as the product parses it, with some of its text changed first. */
export function marchDefinition(change: (text: string) => string = (text) => text): Definition {
  const parsed = parseDefinition(change(exampleText('definition.yaml')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.definition;
}

export const definition: Definition = marchDefinition();

export const plan: Plan = ((): Plan => {
  const parsed = parsePlan(exampleText('plan-2024.yaml'), definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
})();

export const march: PeriodId = period('2024-03');

/** A period that is known to be one. */
export function period(text: string): PeriodId {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const history = parseHistoryFile(exampleText('history.yaml'), definition);
const answers = parseAnswersFile(exampleText('answers-2024-03.yaml'), definition);

/** What earlier periods said in one section. */
export function pastOf(section: string): PastAnswers {
  if (!history.ok) throw new Error('history');
  const items = definition.sections.find(({ id }) => id === section)?.items.map(({ id }) => id) ?? [];
  return Object.fromEntries(
    Object.entries(history.file.periods).map(([at, entries]) => [
      at,
      Object.fromEntries(Object.entries(entries).filter(([item]) => items.includes(item))),
    ]),
  );
}

/** What the owners of the example type, as a card sends it. */
export function typedInputs(section: string): FormInputs {
  if (!answers.ok) throw new Error('answers');
  return Object.fromEntries<string>(
    Object.entries(answers.file.sections[section] ?? {}).flatMap(
      ([item, { cells, comment }]): [string, string][] => [
        ...Object.entries(cells).map(([cell, text]): [string, string] => [`${item}/${cell}`, text]),
        ...(comment === undefined ? [] : [[`${item}/comment`, comment] satisfies [string, string]]),
      ],
    ),
  );
}

/** A form's scope for the owner of a section, with nothing answered yet unless given. */
export function scope(
  section: string,
  options: { answers?: SectionAnswers; language?: Language; email?: string; definition?: Definition } = {},
): FormScope {
  const used = options.definition ?? definition;
  const found = used.sections.find(({ id }) => id === section);
  const stored = options.answers ?? {};
  return {
    definition: used,
    plan,
    period: march,
    section,
    email: options.email ?? found?.owner ?? '',
    record: { version: Object.keys(stored).length > 0 ? 1 : 0, answers: stored, past: pastOf(section) },
    language: options.language ?? 'nb',
  };
}

/** The answers that typed inputs give; the test fails when they are refused. */
export function accepted(section: string, inputs: FormInputs, stored: SectionAnswers = {}): SectionAnswers {
  const read = readForm({ ...scope(section, { answers: stored }), inputs });
  expect(read.ok ? {} : read.problems).toEqual({});
  return read.ok ? read.answers : {};
}

/** The problems that typed inputs are refused with; the test fails when they are accepted. */
export function refused(
  section: string,
  inputs: FormInputs,
  options: Parameters<typeof scope>[1] & { part?: number } = {},
): Readonly<Record<string, string>> {
  const read = readForm({ ...scope(section, options), inputs, part: options.part });
  expect(read.ok).toBe(false);
  return read.ok ? {} : read.problems;
}

/** Everything stored once all owners of the example have answered, or all but some sections. */
export function answeredRecords(...without: readonly string[]): ReadonlyMap<string, AnsweredSection> {
  return new Map(
    definition.sections.map(({ id }) => [
      id,
      without.includes(id)
        ? { version: 0, answers: {}, past: pastOf(id) }
        : {
            version: 1,
            answers: accepted(id, typedInputs(id)),
            past: pastOf(id),
            savedAt: '2024-04-09T06:42:00.000Z',
          },
    ]),
  );
}

/** Plain data of a YAML text, for tests that compare with a file. */
export function yamlData(text: string): unknown {
  const data: unknown = parse(text);
  return data;
}

/** A text like this, in an expected value. */
export function like(pattern: RegExp | string): unknown {
  return typeof pattern === 'string' ? expect.stringContaining(pattern) : expect.stringMatching(pattern);
}
