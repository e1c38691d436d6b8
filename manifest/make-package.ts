import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { packageManifest } from './package.ts';
import { readManifestValues } from './read-manifest-values.ts';

/**
 * Makes the app package from the environment and writes it to a file. Gives 0, or 1 when something is missing or wrong:
 * then all of it is told together, and nothing is written.
 */
export async function makePackage(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
): Promise<number> {
  const read = readManifestValues(environment);
  if (!read.ok) return refuse(read.problems);
  const made = await packageManifest(read.values);
  if (!made.ok) return refuse(made.problems);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, made.zip);
  console.log(`${file}: version ${read.values.version}, bot ${read.values.botAppId}`);
  return 0;
}

function refuse(problems: readonly string[]): number {
  console.error(`The app package cannot be made:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return 1;
}
