import { readFileSync } from 'node:fs';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Problem } from '../../../report/definition/problem.ts';

/** The text of the example's definition. */
export const registerText = readFileSync(
  new URL('../../../examples/requirements/definition.yaml', import.meta.url),
  'utf8',
);

/** The example's definition. */
export function register(): Definition {
  const parsed = parseDefinition(registerText);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.definition;
}

/** What is wrong or doubtful in the example when a part of its text is another. */
export function findingsWith(part: string, other: string): readonly Problem[] {
  if (!registerText.includes(part)) throw new Error(`The register has no “${part}”`);
  const parsed = parseDefinition(registerText.replace(part, other));
  return parsed.ok ? parsed.warnings : parsed.problems;
}
