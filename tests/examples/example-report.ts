import type { AnswersFile } from '../../report/answer/answers-file-schema.ts';
import { historyAnswers } from '../../report/answer/history-answers.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { AnsweredSection } from '../../report/answer/section-record.ts';
import { assemble } from '../../report/assembly/assemble.ts';
import type { Report } from '../../report/assembly/report.ts';
import { assignments } from '../../report/form/assigned.ts';
import { readForm } from '../../report/form/read-form.ts';
import type { Language } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Example } from './load-example.ts';

export interface ReportChoices {
  readonly language: Language;
  /** Leaves these sections, or `section/item`, unanswered. */
  readonly without?: readonly string[];
  readonly now?: Date;
}

/** The report that an example gives, with its answers read through the forms of their owners. */
export function exampleReport(example: Example, choices: ReportChoices): Report {
  const { definition, plan, answers } = example;
  const period = parsePeriod(answers.period)!;
  const now = choices.now ?? new Date('2024-04-15T10:00:00Z');
  return assemble({
    definition,
    plan,
    period,
    language: choices.language,
    now,
    state: 'collecting',
    publication: 0,
    records: exampleRecords(example, choices),
  });
}

/** What the store would hold of the example. */
export function exampleRecords(
  example: Example,
  choices: ReportChoices,
): ReadonlyMap<string, AnsweredSection> {
  const { definition } = example;
  return new Map(
    definition.sections.map((section) => {
      const left = !choices.without?.includes(section.id);
      const given = left ? sectionAnswers(example, section.id, choices) : {};
      const stored = Object.keys(given).length > 0;
      const record = {
        version: stored ? 2 : 0,
        answers: given,
        past: pastOf(example, section.id),
        ...(stored ? { savedAt: '2024-04-09T06:42:00Z' } : {}),
      };
      return [section.id, record];
    }),
  );
}

function sectionAnswers(example: Example, section: string, choices: ReportChoices): SectionAnswers {
  const { definition, plan, answers } = example;
  let given: SectionAnswers = {};
  for (const { email } of assignments(definition).filter((owed) => owed.section === section)) {
    const reading = readForm({
      definition,
      plan,
      period: parsePeriod(answers.period)!,
      section,
      email,
      language: definition.languages[0]!,
      record: { version: 0, answers: given, past: pastOf(example, section) },
      inputs: inputsOf(answers, section, choices),
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems, undefined, 2));
    given = reading.answers;
  }
  return given;
}

function inputsOf(answers: AnswersFile, section: string, choices: ReportChoices): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [item, given] of Object.entries(answers.sections[section] ?? {})) {
    if (choices.without?.includes(`${section}/${item}`)) continue;
    for (const [cell, text] of Object.entries(given.cells)) inputs[`${item}/${cell}`] = text;
    if (given.comment !== undefined) inputs[`${item}/comment`] = given.comment;
    if (given.state === 'nil') inputs[`${item}/nil`] = 'true';
  }
  return inputs;
}

function pastOf({ definition, history }: Example, section: string) {
  const past: Record<string, Record<string, Record<string, string>>> = {};
  for (const { period, sections } of historyAnswers(history, definition)) {
    const items = Object.entries(sections[section] ?? {});
    if (items.length > 0)
      past[period] = Object.fromEntries(items.map(([id, { cells }]) => [id, { ...cells }]));
  }
  return past;
}
