import { readFile } from 'node:fs/promises';
import { type AnswersFile, parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Problem } from '../../report/definition/problem.ts';

/** Reads a definition. @throws {Error} that lists every problem at its place. */
export async function readDefinition(file: string): Promise<Definition> {
  const parsed = parseDefinition(await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(listed(file, parsed.problems));
  return parsed.definition;
}

/** Reads an answers file. @throws {Error} that lists every problem at its place. */
export async function readAnswers(file: string, definition: Definition): Promise<AnswersFile> {
  const parsed = parseAnswersFile(await readFile(file, 'utf8'), definition);
  if (!parsed.ok) throw new Error(listed(file, parsed.problems));
  return parsed.file;
}

function listed(file: string, problems: readonly Problem[]): string {
  return problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n');
}
