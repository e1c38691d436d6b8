import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reportJsonSchema } from '../../documents/report-json-schema.ts';
import { definitionJsonSchema } from '../../report/definition/json-schema.ts';
import { planJsonSchema } from '../../report/plan/json-schema.ts';
import { transcriptOf, transcripts } from './transcripts/transcript-of.ts';

/** The files that are made from the code, and what makes each. */
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/definition.schema.json': () => json(definitionJsonSchema()),
  'docs/plan.schema.json': () => json(planJsonSchema()),
  'docs/report.schema.json': () => json(reportJsonSchema()),
  ...Object.fromEntries(
    transcripts.map((example) => [`docs/transcripts/${example}.md`, async () => transcriptOf(example)]),
  ),
};

function json(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the generated files; with `--check` only says which are not up to date, and gives 1 if any is. */
export async function generate(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  let stale = 0;
  for (const [name, make] of Object.entries(generated)) {
    const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const text = await make();
    if (!check) {
      await writeFile(file, text);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`${name} is not up to date: run npm run generate`);
      stale += 1;
    }
  }
  return stale === 0 ? 0 : 1;
}
