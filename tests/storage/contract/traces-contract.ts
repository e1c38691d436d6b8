import { describe, expect, test } from 'vitest';
import type { PeriodKey } from '../../../cycle/ports/report-store.ts';
import type { Stores } from '../../../storage/stores.ts';
import { audit, newKey, period, section } from './samples.ts';

/** What every implementation promises about the audit and drafts. */
export function tracesContract(open: () => Stores): void {
  async function created(): Promise<PeriodKey> {
    const key = newKey();
    await open().reports.createPeriod(period(key), [section(key, 'hr'), section(key, 'economy')], audit(key));
    return key;
  }

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
