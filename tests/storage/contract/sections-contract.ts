import { describe, expect, test } from 'vitest';
import type { PeriodKey, SectionRecord, Stored } from '../../../cycle/ports/report-store.ts';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, newKey, nextVersion, period, section } from './samples.ts';

/** What every implementation promises about answers and their history. */
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
    test('some of them are read without the others, as they are when all are read', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      await reports.saveSection(stored, ...nextVersion(stored.record, 'first'));
      const whole = (await reports.readPeriod(key))!;
      const some = (await reports.readPeriod(key, ['hr', 'not-there']))!;
      expect(some.period).toEqual(whole.period);
      expect([...some.sections]).toEqual([['hr', whole.sections.get('hr')]]);
      expect((await reports.readPeriod(key, []))!.sections.size).toBe(0);
      expect(await reports.readPeriod({ ...key, period: '2024-04' }, ['hr'])).toBeUndefined();
    });

    test('one is read by itself, as it is when all are read', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      await reports.saveSection(stored, ...nextVersion(stored.record, 'first'));
      expect(await reports.readSection(key, 'hr')).toEqual((await read(key)).record);
      expect(await reports.readSection(key, 'not-there')).toBeUndefined();
      expect(await reports.readSection({ ...key, period: '2024-04' }, 'hr')).toBeUndefined();
    });

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

    test('a line of audit is written with its version, or not at all', async () => {
      const { reports } = open();
      const key = await created();
      const stale = await read(key);
      const line = {
        ...audit(key, 'return', '2024-04-05T08:00:00.000Z'),
        subject: 'hr',
        to: '1',
        reason: 'r',
      };
      const other = { ...audit(key, 'accept', '2024-04-05T08:00:01.000Z'), subject: 'x' };
      await reports.saveSection(stale, ...nextVersion(stale.record, 'first'), [line, other]);
      await reports.saveSection(stale, ...nextVersion(stale.record, 'late'), [{ ...line, reason: 'late' }]);
      expect(await reports.readAudit(key)).toEqual([audit(key), line, other]);
      expect((await reports.readVersions(key, 'hr')).map(({ version }) => version)).toEqual([1]);
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

    test('what is taken from other reports is written apart from answers and past, also at the same time', async () => {
      const { reports } = open();
      const key = await created();
      const stored = await read(key);
      expect(stored.record).not.toHaveProperty('taken');
      const taken = {
        sla: {
          title: { nb: 'Månedsrapport på Ås' },
          periods: { '2024-01': { cells: { total: '71', 'total/weight': '3' }, open: ['total'] } },
        },
      };
      const past = { '2024-01': { sla: { actual: '71' } } };
      await Promise.all([
        reports.saveSection(stored, ...nextVersion(stored.record, 'answer')),
        reports.savePast(key, 'hr', past),
        reports.saveTaken(key, 'hr', taken),
      ]);
      expect((await read(key)).record).toMatchObject({ version: 1, answers: answers('answer'), past, taken });
      const long = { sla: { periods: { '2024-T1': { cells: { 'r1.answer': 'å'.repeat(70_000) } } } } };
      for (const next of [long, taken, {}]) {
        await reports.saveTaken(key, 'hr', next);
        expect((await read(key)).record).toEqual({
          ...nextVersion(section(key, 'hr'), 'answer')[0],
          past,
          taken: next,
        });
      }
      await reports.saveTaken(key, 'hr', taken);
      const before = await read(key);
      // Whoever saves answers need not know what is taken meanwhile.
      const { taken: _known, ...unknowing } = before.record;
      await reports.saveSection(before, ...nextVersion(unknowing, 'later'));
      expect((await read(key)).record).toMatchObject({ version: 2, answers: answers('later'), past, taken });
      expect((await reports.readPeriod(key))!.sections.get('economy')!.record).not.toHaveProperty('taken');
      await expect(reports.saveTaken(key, 'none', {})).rejects.toMatchObject({ code: 'refused' });
    });

    test('a period opens with what its sections take', async () => {
      const { reports } = open();
      const key = newKey();
      const taken = { sla: { periods: { '2024-02': { cells: { total: '67' }, withheld: ['*'] } } } };
      await reports.createPeriod(period(key), [{ ...section(key, 'hr'), taken }], audit(key));
      expect((await read(key)).record).toEqual({ ...section(key, 'hr'), taken });
    });

    test('the past of a section that does not exist is refused', async () => {
      const key = await created();
      await expect(open().reports.savePast(key, 'none', {})).rejects.toMatchObject({ code: 'refused' });
    });
  });
}
