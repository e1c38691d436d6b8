import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Two table stores on one folder would write over each other. */
const claimFile = 'in-use-by';

/**
 * Claims a data folder for this process. Gives undefined, or the sentence to show when another running process has it; a
 * claim that a process left behind when it was killed is taken over.
 */
export async function claimFolder(folder: string): Promise<string | undefined> {
  const file = join(folder, claimFile);
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isRunning(owner)) {
    return `${folder} is in use by another npm start (process ${owner}): stop it, or give another folder with --data.`;
  }
  await writeFile(file, String(process.pid));
  return undefined;
}

/** Gives the folder back. */
export async function releaseFolder(folder: string): Promise<void> {
  await rm(join(folder, claimFile), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // No such process.
  }
}
