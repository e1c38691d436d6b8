import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Page {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let bundled: Promise<Page> | undefined;

/** Builds the page in memory, once in a process; nothing is written to disk. */
export function bundlePage(): Promise<Page> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Page> {
  const html = readFile(here('page/index.html'), 'utf8');
  const built = await build({
    entryPoints: [here('page/main.ts'), here('page/css/page.css')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outdir: here('.'),
    logLevel: 'error',
  });
  const output = (ending: string) => built.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { html: await html, script: output('main.js'), style: output('page.css') };
}
