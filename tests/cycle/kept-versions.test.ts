import { expect, it } from 'vitest';
import type { DefinitionStore, StoredDocument } from '../../cycle/ports/definition-store.ts';
import { keptDefinition } from '../../cycle/definition/kept-versions.ts';
import { memoryDefinitionStore } from '../../storage/memory/definition-store.ts';
import { read } from './march.ts';

const document = (version: number): StoredDocument => ({
  kind: 'definition',
  report: 'helse-nord-ikt',
  version,
  text: read('definition.yaml').replace('version: 1', `version: ${version}`),
  keptAt: '2024-04-02T06:00:00.000Z',
});

async function counted(): Promise<{ readonly store: DefinitionStore; readonly reads: number[] }> {
  const inner = memoryDefinitionStore();
  for (const version of [1, 2]) await inner.keep(document(version));
  const reads: number[] = [];
  const store: DefinitionStore = {
    ...inner,
    read: async (kind, report, version, year) => {
      reads.push(version);
      return inner.read(kind, report, version, year);
    },
  };
  return { store, reads };
}

it('reads and parses a version once, also when several ask at the same time', async () => {
  const { store, reads } = await counted();
  const both = await Promise.all(
    [1, 1].map(async (version) => keptDefinition(store, 'helse-nord-ikt', version)),
  );
  expect(both[0]).toBe(both[1]);
  expect(await keptDefinition(store, 'helse-nord-ikt', 1)).toBe(both[0]);
  expect((await keptDefinition(store, 'helse-nord-ikt', 2)).version).toBe(2);
  expect(reads).toEqual([1, 2]);
});

it('asks again for what was not there', async () => {
  const { store, reads } = await counted();
  await expect(keptDefinition(store, 'helse-nord-ikt', 3)).rejects.toThrow('version 3');
  await store.keep(document(3));
  expect((await keptDefinition(store, 'helse-nord-ikt', 3)).version).toBe(3);
  expect(reads).toEqual([3, 3]);
});
