import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { fillManifest, type ManifestValues } from './fill-manifest.ts';
import { schemaProblems } from './schema-problems.ts';

const texts = ['nb.json', 'nn.json', 'en.json'] as const;
const icons = ['color.png', 'outline.png'] as const;

/**
 * The app package that Teams takes: the filled manifest, its texts and icons, as a zip. The same values give the same bytes
 * on every machine. Where a file does not follow Microsoft's schema, gives every problem instead.
 */
export async function packageManifest(
  values: ManifestValues,
): Promise<
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly problems: readonly string[] }
> {
  const manifest: unknown = JSON.parse(fillManifest(await read('manifest.json'), values));
  const problems = schemaProblems('manifest', manifest).map((problem) => `manifest.json${problem}`);
  const files: Record<string, Uint8Array> = { 'manifest.json': asJson(manifest) };
  for (const name of texts) {
    const content: unknown = JSON.parse(await read(name));
    problems.push(...schemaProblems('texts', content).map((problem) => `${name}${problem}`));
    files[name] = asJson(content);
  }
  if (problems.length > 0) return { ok: false, problems };
  for (const name of icons) files[name] = new Uint8Array(await readFile(fileOf(name)));
  // A zip keeps local time: the same wall-clock moment in every zone.
  return { ok: true, zip: zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }) };
}

function fileOf(name: string): URL {
  return new URL(name, import.meta.url);
}

function read(name: string): Promise<string> {
  return readFile(fileOf(name), 'utf8');
}

/** Written anew, so that line ends of a checkout make no difference. */
function asJson(content: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(content, null, 2)}\n`);
}
