import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { DefinitionUse, StoredDocument } from '../../../cycle/ports/definition-store.ts';
import type { Stores } from '../../../storage/stores.ts';
import { newKey } from './samples.ts';

function document(report: string, version: number, text = `version: ${version}`): StoredDocument {
  return { kind: 'definition', report, version, text, keptAt: '2024-04-02T06:00:00.000Z' };
}

/** What every implementation promises about definitions and plans. */
export function definitionsContract(open: () => Stores): void {
  describe('definitions', () => {
    test('each version is kept, and the newest is found by number', async () => {
      const { definitions } = open();
      const { report } = newKey();
      expect(await definitions.newest('definition', report)).toBeUndefined();
      for (const version of [2, 10, 1])
        expect(await definitions.keep(document(report, version))).toBe('kept');
      expect(await definitions.newest('definition', report)).toEqual(document(report, 10));
      expect(await definitions.read('definition', report, 2)).toEqual(document(report, 2));
      expect(await definitions.read('definition', report, 3)).toBeUndefined();
    });

    test('a version is never changed: the same text again is fine, another is a conflict', async () => {
      const { definitions } = open();
      const { report } = newKey();
      await definitions.keep(document(report, 1));
      expect(await definitions.keep({ ...document(report, 1), keptAt: '2025-01-01T00:00:00.000Z' })).toBe(
        'kept',
      );
      expect(await definitions.keep(document(report, 1, 'other'))).toBe('conflict');
      expect(await definitions.read('definition', report, 1)).toEqual(document(report, 1));
    });

    test('a plan belongs to a year', async () => {
      const { definitions } = open();
      const { report } = newKey();
      const plan = (year: number): StoredDocument => ({ ...document(report, 1), kind: 'plan', year });
      await definitions.keep(plan(2024));
      await definitions.keep({ ...plan(2025), version: 2 });
      expect(await definitions.newest('plan', report, 2024)).toEqual(plan(2024));
      expect(await definitions.read('plan', report, 2, 2025)).toEqual({ ...plan(2025), version: 2 });
      expect(await definitions.read('plan', report, 2, 2024)).toBeUndefined();
      expect(await definitions.newest('definition', report)).toBeUndefined();
    });

    test('a use is taken once under its number, and the newest one is found', async () => {
      const { definitions } = open();
      const { report } = newKey();
      const use = (number: number, by: string): DefinitionUse => {
        const at = '2024-04-02T06:00:00.000Z';
        return { report, number, definition: number + 10, plans: { '2024': 2 }, by, at };
      };
      expect(await definitions.inUse(report)).toBeUndefined();
      const first = await Promise.all(['a', 'b', 'c'].map((by) => definitions.take(use(1, by))));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await definitions.take(use(2, 'd'))).toBe(true);
      expect(await definitions.take(use(1, 'e'))).toBe(false);
      expect(await definitions.take(use(2, 'e'))).toBe(false);
      expect(await definitions.inUse(report)).toEqual(use(2, 'd'));
    });

    test('a use is no version, and a version no use', async () => {
      const { definitions } = open();
      const { report } = newKey();
      await definitions.keep(document(report, 7));
      expect(await definitions.inUse(report)).toBeUndefined();
      await definitions.take({ report, number: 1, definition: 7, plans: {}, by: 'start', at: '' });
      expect(await definitions.newest('definition', report)).toEqual(document(report, 7));
    });

    test('a long text is kept whole', async () => {
      const { definitions } = open();
      const { report } = newKey();
      const text = 'punkt: "å😀"\n'.repeat(15_000);
      await definitions.keep(document(report, 1, text));
      expect(isDeepStrictEqual((await definitions.read('definition', report, 1))?.text, text)).toBe(true);
    });
  });
}
