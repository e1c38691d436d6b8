import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type TeamFile, teamFileSchema } from './wire/team-file.ts';

/** Reads and checks the team file. Throws an error that names the file and what is wrong in it. */
export async function readTeamFile(path: string): Promise<TeamFile> {
  const text = await readFile(path, 'utf8');
  const parsed = teamFileSchema.safeParse(parseJson(text, path));
  if (!parsed.success) {
    throw new Error(`The team file ${path} is not in order:\n${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The team file ${path} is not JSON`, { cause });
  }
}
