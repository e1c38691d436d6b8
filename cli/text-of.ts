import { readFile } from 'node:fs/promises';

/**
 * Reads a file that a command was given.
 * @throws {Error} that says to correct the path.
 */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: correct the path.`, { cause });
  }
}
