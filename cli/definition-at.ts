import type { Definition } from '../report/definition/definition-schema.ts';
import { parseDefinition } from '../report/definition/parse-definition.ts';
import { textOf } from './text-of.ts';

/**
 * Reads a report definition that a command was given.
 * @throws {Error} that says what to do when it cannot be read or is not in order.
 */
export async function definitionAt(file: string): Promise<Definition> {
  const parsed = parseDefinition(await textOf(file));
  if (!parsed.ok) throw new Error(`${file} is not in order: run "rapportbot check ${file}".`);
  return parsed.definition;
}
