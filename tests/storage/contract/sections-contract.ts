import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PeriodKey, SectionRecord, Stored } from '../../../cycle/ports/report-store.ts';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, newKey, nextVersion, period, section } from './samples.ts';

/** What every implementation promises about answers, their history, the audit and drafts. */
export function sectionsContract(open: () => Stores): void {
  async function created(): Promise<PeriodKey> {
    const key = newKey();
    await open().reports.createPeriod(period(key), [section(key, 'hr'), section(key, 'economy')], audit(key));
    return key;
  }
  async function read(key: PeriodKey): Promise<Stored<SectionRecord>> {
    return (await open().reports.readPeriod(key))!.sections.get('hr')!;
  }

  describe('sections', () => {
    test('each save is the current version and a version of history', async () => {
      const { reports } = open();
      const key = await created();
      for (const comment of ['first', 'second', 'third']) {
        const stored = await read(key);
        const saved = await reports.saveSection(stored, ...nextVersion(stored.record, comment));
        expect(saved).toEqual({ outcome: 'written', etag: (await read(key)).etag });
      }
      const { record } = await read(key);
      expect(record).toEqual(nextVersion({ ...section(key, 'hr'), version: 2 }, 'third')[0]);
      const versions = await reports.readVersions(key, 'hr');
      expect(versions.map((version) => [version.version, version.answers])).toEqual([
        [1, answers('first')],
        [2, answers('second')],
        [3, answers('third')],
      ]);
      expect(versions[0]).toEqual(nextVersion(section(key, 'hr'), 'first')[1]);
      expect(await reports.readVersions(key, 'economy')).toEqual([]);
    });

    test('one who read an older version is refused, and nothing is changed', async () => {
      const { reports } = open();
      const key = await created();
      const stale = await read(key);
      await reports.saveSection(stale, ...nextVersion(stale.record, 'first'));
      expect(await reports.saveSection(stale, ...nextVersion(stale.record, 'late'))).toEqual({
        outcome: 'conflict',
      });
      expect((await read(key)).record.answers).toEqual(answers('first'));
      expect(await reports.readVersions(key, 'hr')).toHaveLength(1);
    });

    test('a section that does not exist is not made by a save', async () => {
      const { reports } = open();
      const key = newKey();
      const nobody = { record: section(key, 'hr'), etag: '0' };
      expect(await reports.saveSection(nobody, ...nextVersion(nobody.record, 'x'))).toEqual({
        outcome: 'conflict',
      });
      expect(await reports.readVersions(key, 'hr')).toEqual([]);
      expect(await reports.readPeriod(key)).toBeUndefined();
    });

    test('20 writers at once: one wins each version, nobody else is told so, and the history is whole', async () => {
      const { reports } = open();
      const key = await created();
      let conflicts = 0;
      const write = async (name: string): Promise<number> => {
        for (;;) {
          const stored = await read(key);
          const [next, version] = nextVersion(stored.record, name);
          const { outcome } = await reports.saveSection(stored, next, version);
          if (outcome === 'written') return next.version;
          conflicts += 1;
        }
      };
      const writers = Array.from({ length: 20 }, (_, index) => `writer ${index}`);
      const won = await Promise.all(writers.map(write));
      expect(won.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      const versions = await reports.readVersions(key, 'hr');
      for (const [index, name] of writers.entries()) {
        expect(versions[won[index]! - 1]?.answers).toEqual(answers(name));
      }
      expect((await read(key)).record.answers).toEqual(versions.at(-1)?.answers);
      expect(conflicts).toBeGreaterThan(0);
    });

    test('20 writers of the same version: one wins', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const outcomes = await Promise.all(
        Array.from(
          { length: 20 },
          async (_, index) =>
            (await reports.saveSection(stored, ...nextVersion(stored.record, `${index}`))).outcome,
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect((await read(key)).record.answers).toEqual(answers(String(outcomes.indexOf('written'))));
      expect((await reports.readVersions(key, 'hr')).map((version) => version.version)).toEqual([1]);
    });

    test('answers and past are written apart, also at the same time', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      const past = { '2024-01': { sla: { actual: '71' } } };
      const stray = { ...nextVersion(stored.record, 'answer')[0], past: {} };
      const [saved] = await Promise.all([
        reports.saveSection(stored, stray, nextVersion(stored.record, 'answer')[1]),
        reports.savePast(key, 'hr', past),
      ]);
      expect(saved.outcome).toBe('written');
      expect((await read(key)).record).toMatchObject({ version: 1, answers: answers('answer'), past });
      await reports.savePast(key, 'hr', {});
      expect((await read(key)).record).toMatchObject({ version: 1, answers: answers('answer'), past: {} });
    });

    test('a past read before it was replaced does not stop a save', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      await reports.savePast(key, 'hr', {});
      expect((await reports.saveSection(stored, ...nextVersion(stored.record, 'x'))).outcome).toBe('written');
      expect((await read(key)).record.past).toEqual({});
    });

    test('the past of a section that does not exist is refused', async () => {
      const key = await created();
      await expect(open().reports.savePast(key, 'none', {})).rejects.toMatchObject({ code: 'refused' });
    });

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
          overrides: { sla: { colour: 'yellow' as const, reason: 'why', by: 'person-1' } },
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
      got.sla.cells['actual'] = '98';
      expect((await read(key)).record.answers['sla']?.cells['actual']).toBe('62');
    });
  });

  describe('audit and drafts', () => {
    test('lines of audit come in the order of their moments, none lost', async () => {
      const { reports } = open();
      const key = await created();
      const at = (minute: number) => `2024-04-03T07:${String(minute).padStart(2, '0')}:00.000Z`;
      await Promise.all(
        [5, 3, 9, 3].map(async (minute) => reports.appendAudit(audit(key, `${minute}`, at(minute)))),
      );
      const full = { ...audit(key, 'full', at(10)), subject: 'hr', from: '1', to: '2', reason: 'r' };
      await reports.appendAudit(full);
      const lines = await reports.readAudit(key);
      expect(lines.map((line) => line.action)).toEqual(['open', '3', '3', '5', '9', 'full']);
      expect(lines.at(-1)).toEqual(full);
    });

    test('a draft is kept for one person and section, replaced and removed', async () => {
      const { reports } = open();
      const key = await created();
      const draft = { savedAt: '2024-04-05T08:00:00.000Z', inputs: { 'sla/actual': '1 234,5', 'a/b': '' } };
      expect(await reports.readDraft(key, 'hr', 'p1')).toBeUndefined();
      await reports.saveDraft(key, 'hr', 'p1', { ...draft, inputs: {} });
      await reports.saveDraft(key, 'hr', 'p1', draft);
      expect(await reports.readDraft(key, 'hr', 'p1')).toEqual(draft);
      expect(await reports.readDraft(key, 'hr', 'p2')).toBeUndefined();
      expect(await reports.readDraft(key, 'economy', 'p1')).toBeUndefined();
      await reports.saveDraft(key, 'hr', 'p1', undefined);
      await reports.saveDraft(key, 'hr', 'p1', undefined);
      expect(await reports.readDraft(key, 'hr', 'p1')).toBeUndefined();
    });
  });
}
