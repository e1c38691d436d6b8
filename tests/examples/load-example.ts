import { readFileSync } from 'node:fs';
import { type AnswersFile, parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import { type HistoryFile, parseHistoryFile } from '../../report/answer/history-file-schema.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';
import type { Plan } from '../../report/plan/plan-schema.ts';

/** An example of examples/, read by the same code that the product reads it with. */
export interface Example {
  readonly definition: Definition;
  /** Undefined for a report without targets and budgets. */
  readonly plan: Plan | undefined;
  readonly answers: AnswersFile;
  readonly history: HistoryFile;
}

const files = {
  requirements: { plan: undefined, answers: 'answers-2023-T1.yaml' },
  'helse-nord-ikt': { plan: 'plan-2024.yaml', answers: 'answers-2024-03.yaml' },
  'tertial-scorecard': { plan: 'plan-2019.yaml', answers: 'answers-2019-T1.yaml' },
  'harbour-services': { plan: 'plan-2025.yaml', answers: 'answers-2025-04.yaml' },
  'project-portfolio': { plan: undefined, answers: 'answers-2024-T1.yaml' },
} as const;

export type ExampleName = keyof typeof files;

export function exampleText(example: ExampleName, file: string): string {
  return readFileSync(new URL(`../../examples/${example}/${file}`, import.meta.url), 'utf8');
}

export function loadExample(name: ExampleName): Example {
  const text = (file: string): string => exampleText(name, file);
  const definition = whole(parseDefinition(text('definition.yaml'))).definition;
  const { plan } = files[name];
  return {
    definition,
    plan: plan === undefined ? undefined : whole(parsePlan(text(plan), definition)).plan,
    answers: whole(parseAnswersFile(text(files[name].answers), definition)).file,
    history:
      name === 'requirements'
        ? { schema: 1, report: definition.id, periods: {} }
        : whole(parseHistoryFile(text('history.yaml'), definition)).file,
  };
}

function whole<T extends { readonly ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result, undefined, 2));
  return result as Extract<T, { ok: true }>;
}
