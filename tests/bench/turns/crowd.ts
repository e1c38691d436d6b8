import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { march2024 } from '../../../cli/processes/example.ts';

/** So many people take turns, so that nobody's conversation gets more than Teams takes, and the product's pace never waits. */
export const crowd = Array.from({ length: 300 }, (_, number) => `person-${number}`);

export function emailOf(person: string): string {
  return `${person}@example.no`;
}

/** The example's definition, with the crowd as directors who ask and as deputies who answer for HR; gives the file. */
export async function crowdedDefinition(): Promise<string> {
  const emails = crowd.map(emailOf).join(', ');
  const owner = '    owner: hanne.hr@example.no\n';
  const text = (await readFile(march2024.definition, 'utf8'))
    .replace('directors: [', `directors: [${emails}, `)
    .replace(owner, `${owner}    deputies: [${emails}]\n`);
  const file = join(await mkdtemp(join(tmpdir(), 'rapportbot-bench-')), 'definition.yaml');
  await writeFile(file, text);
  return file;
}
