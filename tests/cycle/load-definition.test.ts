import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDefinition } from '../../cycle/load-definition.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';

function example(name: string): string {
  return readFileSync(new URL(`../../examples/helse-nord-ikt/${name}`, import.meta.url), 'utf8');
}

const definition = example('definition.yaml');
const plan = example('plan-2024.yaml');
const newer = (text: string): string => text.replace('version: 1', 'version: 2');

/** A store that is started with one set of files after another; gives what was logged as a warning. */
function installation() {
  const { definitions } = openMemoryStores();
  const warned: unknown[] = [];
  const log = {
    info: () => {},
    warn: (event: string, details?: object) => warned.push({ event, ...details }),
    error: () => {},
  };
  const clock = { now: () => new Date('2024-04-01T06:00:00Z') };
  return { warned, load: loadDefinition.bind(undefined, { definitions, clock, log }) };
}

test('an older definition and plan than the store has are taken, and said', async () => {
  const { warned, load } = installation();
  await load(definition, [plan]);
  await load(newer(definition), [newer(plan)]);
  expect(warned).toEqual([]);

  const loaded = await load(definition, [plan]);
  expect(loaded).toMatchObject({ ok: true, active: { definition: { version: 1 } } });
  expect(warned).toEqual([
    { event: 'older-definition', report: 'helse-nord-ikt', version: 1, newest: 2 },
    { event: 'older-plan', report: 'helse-nord-ikt', year: 2024, version: 1, newest: 2 },
  ]);
});

test('a plan that is not in order is named by its place', async () => {
  const { load } = installation();
  const wrong = plan.replace('year: 2024', 'year: 2025');
  expect(await load(definition, [plan, wrong])).toMatchObject({ ok: false, file: { plan: 1 } });
});

test('a text that was changed under its version is refused, and so is a second plan for a year', async () => {
  const { load } = installation();
  await load(definition, [plan]);
  expect(await load(`${definition}# changed\n`, [plan])).toEqual({
    ok: false,
    file: 'definition',
    changedWithoutVersion: 1,
  });
  expect(await load(definition, [`${plan}# changed\n`])).toEqual({
    ok: false,
    file: { plan: 0 },
    changedWithoutVersion: 1,
  });
  expect(await load(definition, [plan, newer(plan)])).toMatchObject({ ok: false, file: { plan: 1 } });
});
