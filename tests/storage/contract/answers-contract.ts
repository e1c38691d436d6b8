import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PeriodKey, SectionRecord, Stored } from '../../../cycle/ports/report-store.ts';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, newKey, nextVersion, period, section } from './samples.ts';

/** What every implementation promises about the contents of answers. */
export function answersContract(open: () => Stores): void {
  async function created(): Promise<PeriodKey> {
    const key = newKey();
    await open().reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    return key;
  }
  async function read(key: PeriodKey): Promise<Stored<SectionRecord>> {
    return (await open().reports.readPeriod(key))!.sections.get('hr')!;
  }

  describe('answers', () => {
    test('40 000 characters survive, and shorter and longer texts after them', async () => {
      const { reports } = open();
      const key = await created();
      const texts = [
        '😀'.repeat(20_000),
        'kort',
        'æ"\\\n\u0000\ud800'.repeat(9000),
        `x${'😀'.repeat(40_000)}`,
        '',
      ];
      for (const text of texts) {
        const stored = await read(key);
        await reports.saveSection(stored, ...nextVersion(stored.record, text));
        expect(isDeepStrictEqual((await read(key)).record.answers, answers(text))).toBe(true);
        const past = { '2024-02': { note: { text } } };
        await reports.savePast(key, 'hr', past);
        const { record } = await read(key);
        expect(isDeepStrictEqual([record.answers, record.past], [answers(text), past])).toBe(true);
      }
      const versions = await reports.readVersions(key, 'hr');
      expect(
        isDeepStrictEqual(
          versions.map((version) => version.answers),
          texts.map(answers),
        ),
      ).toBe(true);
    });

    test('every part of an answer is kept', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const full = {
        sla: {
          state: 'answered' as const,
          cells: { actual: '62', note: 'a  b' },
          comment: '**bold** <b>',
          overrides: {
            sla: { colour: 'yellow' as const, reason: 'why', by: 'person-1', role: 'coordinator' as const },
          },
        },
        risks: { state: 'nil' as const, cells: {} },
      };
      const [next, version] = nextVersion(stored.record, '');
      await reports.saveSection(
        stored,
        { ...next, answers: full },
        { ...version, answers: full, reason: 'r' },
      );
      expect((await read(key)).record.answers).toEqual(full);
      expect((await reports.readVersions(key, 'hr'))[0]).toMatchObject({ answers: full, reason: 'r' });
    });

    test('a save that names another version or section than the next is a mistake', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const [next, version] = nextVersion(stored.record, 'x');
      await expect(reports.saveSection(stored, { ...next, version: 2 }, version)).rejects.toThrow(RangeError);
      await expect(reports.saveSection(stored, next, { ...version, section: 'a' })).rejects.toThrow(
        RangeError,
      );
    });

    test('a value that could not be read back is refused before anything is written', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const [next, version] = nextVersion(stored.record, 'x');
      const bad = JSON.parse('{"sla":{"state":"answered","cells":{"actual":62}}}') as typeof next.answers;
      await expect(reports.saveSection(stored, { ...next, answers: bad }, version)).rejects.toMatchObject({
        code: 'refused',
      });
      const changed = { ...period(key), publication: Number.NaN };
      const whole = (await reports.readPeriod(key))!.period;
      await expect(reports.savePeriod(whole, changed, audit(key))).rejects.toMatchObject({ code: 'refused' });
      expect((await read(key)).record.version).toBe(0);
    });

    test('what was given or got can be changed without changing what is stored', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const given = {
        sla: { state: 'answered' as const, cells: { actual: '62' } as Record<string, string> },
      };
      const [next, version] = nextVersion(stored.record, '');
      await reports.saveSection(stored, { ...next, answers: given }, { ...version, answers: given });
      given.sla.cells['actual'] = '99';
      const got = (await read(key)).record.answers as typeof given;
      expect(got.sla.cells['actual']).toBe('62');
      // Does nothing where a store hands out what nobody can change.
      Reflect.set(got.sla.cells, 'actual', '98');
      expect((await read(key)).record.answers['sla']?.cells['actual']).toBe('62');
    });
  });
}
