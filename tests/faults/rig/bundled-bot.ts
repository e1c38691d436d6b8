import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** A text of one file that is replaced by another before the bot is bundled. */
export interface Edit {
  /** From the root of the repository. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

let bundled: Promise<URL> | undefined;
let edits: readonly Edit[] = [];

/** Takes away what was bundled; the next bot is bundled anew, with these edits. */
export async function bundleWith(next: readonly Edit[]): Promise<void> {
  await removeBundledBot();
  bundled = undefined;
  edits = next;
}

/**
 * The bot as one file, made once in a process: it starts in half the time of its sources, and the programme starts it hundreds
 * of times. The file lies under `node_modules`, where the packages are found from.
 */
export function bundledBot(): Promise<URL> {
  bundled ??= bundle();
  return bundled;
}

/** Takes the file away again. */
export async function removeBundledBot(): Promise<void> {
  if (bundled !== undefined) await rm(await bundled, { force: true });
}

async function bundle(): Promise<URL> {
  const root = new URL('../../../', import.meta.url);
  const file = new URL(`node_modules/.cache/rapportbot-faults/bot-${process.pid}.mjs`, root);
  const outfile = fileURLToPath(file);
  await build({
    entryPoints: [fileURLToPath(new URL('bot/main.ts', root))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'warning',
    plugins: [editing(fileURLToPath(root), edits)],
  });
  return pathToFileURL(outfile);
}

/** Replaces the texts as the files are read. @throws {Error} when a file does not have its text once. */
function editing(root: string, wanted: readonly Edit[]): Plugin {
  return {
    name: 'editing',
    setup: (build) => {
      if (wanted.length === 0) return;
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const own = wanted.filter(({ file }) => path === join(root, file));
        if (own.length === 0) return undefined;
        let contents = await readFile(path, 'utf8');
        for (const { file, from, to } of own) {
          const parts = contents.split(from);
          if (parts.length !== 2) throw new Error(`${file} has “${from}” ${parts.length - 1} times`);
          contents = parts.join(to);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
}
