import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { parsePlan } from '../../../report/plan/parse-plan.ts';

const folder = new URL('../../../examples/', import.meta.url);

/** The only example whose limits follow a table that leaves something to note; those notes have a test of their own. */
const noted = ['tertial-scorecard'];

test.for(readdirSync(folder).filter((name) => !noted.includes(name)))('%s gives no finding', (name) => {
  const own = new URL(`${name}/`, folder);
  const parsed = parseDefinition(readFileSync(new URL('definition.yaml', own), 'utf8'), 'nb');
  expect(parsed).toMatchObject({ ok: true, warnings: [], notes: [] });
  if (!parsed.ok) return;
  for (const plan of readdirSync(own).filter((file) => file.startsWith('plan-'))) {
    const text = readFileSync(new URL(plan, own), 'utf8');
    expect(parsePlan(text, parsed.definition, 'nb')).toMatchObject({ ok: true, warnings: [], notes: [] });
  }
});
