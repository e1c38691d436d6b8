import { describe, expect, test } from 'vitest';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, hardNames, newKey, nextVersion, period, section } from './samples.ts';

/** What every implementation promises about making, listing and changing periods. */
export function periodsContract(open: () => Stores): void {
  describe('periods', () => {
    test('a created period is read back as it was written', async () => {
      const { reports } = open();
      const key = newKey();
      const sections = [section(key, 'hr'), section(key, 'economy')];
      expect(await reports.createPeriod(period(key), sections, audit(key))).toMatchObject({
        outcome: 'written',
      });

      const snapshot = await reports.readPeriod(key);
      expect(snapshot?.period.record).toEqual(period(key));
      expect([...(snapshot?.sections.values() ?? [])].map((stored) => stored.record)).toEqual([
        section(key, 'economy'),
        section(key, 'hr'),
      ]);
      expect(await reports.readAudit(key)).toEqual([audit(key)]);
      expect(await reports.listPeriods(key.report)).toEqual([{ period: key.period, imported: false }]);
    });

    test('nothing is known of a period that was never created', async () => {
      const { reports } = open();
      const key = newKey();
      expect(await reports.readPeriod(key)).toBeUndefined();
      expect(await reports.listPeriods(key.report)).toEqual([]);
      expect(await reports.readAudit(key)).toEqual([]);
    });

    test('a period is created once: a second call changes nothing', async () => {
      const { reports } = open();
      const key = newKey();
      await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
      const before = await reports.readPeriod(key);
      const other = { ...period(key), definitionVersion: 9 };
      const sections = [{ ...section(key, 'hr'), past: {} }, section(key, 'more')];
      expect(await reports.createPeriod(other, sections, audit(key, 'again'))).toEqual({
        outcome: 'conflict',
      });
      expect(await reports.readPeriod(key)).toEqual(before);
      expect(await reports.readAudit(key)).toHaveLength(1);
    });

    test('of ten that create a period at once, one does', async () => {
      const { reports } = open();
      const key = newKey();
      const names = Array.from({ length: 120 }, (_, index) => `section-${index}`);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const sections = names.map((name) => section(key, name));
          return (await reports.createPeriod(period(key), sections, audit(key))).outcome;
        }),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect((await reports.readPeriod(key))?.sections.size).toBe(120);
      expect(await reports.readAudit(key)).toHaveLength(1);
    });

    test('1 200 sections are created and read', async () => {
      const { reports } = open();
      const key = newKey();
      const sections = Array.from({ length: 1200 }, (_, index) => section(key, `section-${index}`));
      await reports.createPeriod(period(key), sections, audit(key));
      const snapshot = await reports.readPeriod(key);
      expect(snapshot?.sections.size).toBe(1200);
      expect(snapshot?.sections.get('section-1199')?.record).toEqual(section(key, 'section-1199'));
    });

    test('periods are listed newest first, each report its own', async () => {
      const { reports } = open();
      const key = newKey();
      const other = newKey();
      for (const name of ['2024-03', '2023-12', '2024-01']) {
        const one = { ...key, period: name };
        await reports.createPeriod(period(one), [], audit(one));
      }
      await reports.createPeriod(period(other), [], audit(other));
      const listed = await reports.listPeriods(key.report);
      expect(listed.map((entry) => entry.period)).toEqual(['2024-03', '2024-01', '2023-12']);
    });

    test('a period is replaced together with its line of audit, by one who read it last', async () => {
      const { reports } = open();
      const key = newKey();
      await reports.createPeriod(period(key), [], audit(key));
      const stored = (await reports.readPeriod(key))!.period;
      const review = { ...period(key), state: 'review' as const, approvedVersions: { hr: 1 } };
      const written = await reports.savePeriod(
        stored,
        review,
        audit(key, 'review', '2024-04-12T10:00:00.000Z'),
      );
      expect(written.outcome).toBe('written');

      const late = { ...period(key), state: 'locked' as const };
      expect(await reports.savePeriod(stored, late, audit(key, 'lock'))).toEqual({ outcome: 'conflict' });
      const now = (await reports.readPeriod(key))!.period;
      expect(now).toEqual({ record: review, etag: written.outcome === 'written' ? written.etag : '' });
      expect((await reports.readAudit(key)).map((line) => line.action)).toEqual(['open', 'review']);

      expect((await reports.savePeriod(now, period(key), audit(key, 'reopen'))).outcome).toBe('written');
      expect((await reports.readPeriod(key))?.period.record).toEqual(period(key));
    });

    test('of 20 that change a period at once, one does, and the audit says which', async () => {
      const { reports } = open();
      const key = newKey();
      await reports.createPeriod(period(key), [], audit(key));
      const stored = (await reports.readPeriod(key))!.period;
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const next = { ...period(key), publication: index + 1 };
          return (await reports.savePeriod(stored, next, audit(key, `save ${index + 1}`))).outcome;
        }),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      const winner = outcomes.indexOf('written') + 1;
      expect((await reports.readPeriod(key))?.period.record.publication).toBe(winner);
      expect((await reports.readAudit(key)).map((line) => line.action)).toEqual(['open', `save ${winner}`]);
    });

    test('records of different periods cannot be written together', async () => {
      const { reports } = open();
      const key = newKey();
      const other = { ...key, period: '2024-04' };
      await expect(reports.createPeriod(period(key), [section(other, 'hr')], audit(key))).rejects.toThrow(
        RangeError,
      );
      expect(await reports.readPeriod(key)).toBeUndefined();
    });

    test('an imported period is listed as such, read with its answers, and replaced by the next import', async () => {
      const { reports } = open();
      const key = newKey();
      await reports.importPeriod(key, { hr: answers('first'), economy: answers('first') });
      await reports.importPeriod(key, { hr: answers('second') });
      const snapshot = await reports.readPeriod(key);
      expect(snapshot?.period.record).toMatchObject({
        ...key,
        state: 'locked',
        definitionVersion: 0,
        publication: 0,
      });
      expect([...(snapshot?.sections ?? [])].map(([name, stored]) => [name, stored.record.answers])).toEqual([
        ['hr', answers('second')],
      ]);
      expect(await reports.listPeriods(key.report)).toEqual([{ period: key.period, imported: true }]);
      expect((await reports.createPeriod(period(key), [], audit(key))).outcome).toBe('conflict');
    });

    test('an import never replaces a period that has a cycle of its own', async () => {
      const { reports } = open();
      const key = newKey();
      await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
      await expect(reports.importPeriod(key, { hr: answers('history') })).rejects.toMatchObject({
        code: 'refused',
      });
      expect((await reports.readPeriod(key))?.sections.get('hr')?.record).toEqual(section(key, 'hr'));
      expect(await reports.listPeriods(key.report)).toEqual([{ period: key.period, imported: false }]);
    });

    test('any text may be the name of a report, a period and a section', async () => {
      const { reports } = open();
      const { report } = newKey();
      for (const name of hardNames) {
        const key = { report: `${report}${name}`, period: name };
        await reports.createPeriod(
          period(key),
          hardNames.map((each) => section(key, each)),
          audit(key),
        );
        const stored = (await reports.readPeriod(key))!.sections.get(name)!;
        await reports.saveSection(stored, ...nextVersion(stored.record, name));
        const snapshot = await reports.readPeriod(key);
        expect(snapshot?.period.record).toEqual(period(key));
        expect(new Set(snapshot?.sections.keys())).toEqual(new Set(hardNames));
        expect(snapshot?.sections.get(name)?.record.answers).toEqual(answers(name));
        expect(await reports.readVersions(key, name)).toHaveLength(1);
        expect(await reports.listPeriods(key.report)).toEqual([{ period: name, imported: false }]);
      }
    });
  });
}
