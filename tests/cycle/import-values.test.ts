import { describe, expect, it } from 'vitest';
import { importValues } from '../../cycle/import-values.ts';
import type { HistoryValue } from '../../report/history/history-value.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { newPlay } from './play.ts';

function value(period: string, field: string, text: string): HistoryValue {
  const read = parsePeriod(period);
  if (read === undefined) throw new Error(period);
  return { period: read, section: 'hr', item: 'sick-leave', field, value: text };
}

const key = (period: string) => ({ report: 'helse-nord-ikt', period });

describe('importing values of earlier periods', () => {
  it('adds to what was imported before, and counts what is new, changed and the same', async () => {
    const { cycle } = await newPlay();
    // The example's own history has short 2.7 and long 2.6 in January.
    const [january] = await importValues(
      cycle,
      [value('2024-01', 'short', '2.8'), value('2024-01', 'long', '2.6')],
      { dryRun: false },
    );
    expect(january).toEqual({ period: '2024-01', added: 0, changed: 1, same: 1, refused: false });
    const stored = await cycle.reports.readPeriod(key('2024-01'));
    expect(stored?.sections.get('hr')?.record.answers['sick-leave']?.cells).toMatchObject({
      short: '2.8',
      long: '2.6',
      'doctor-certified': '4.2',
    });
    expect(stored?.sections.get('hr')?.record.answers['breaches']?.cells['per-day']).toBe('9');
  });

  it('writes nothing in a dry run', async () => {
    const { cycle } = await newPlay();
    const values = [value('2022-05', 'short', '2.8')];
    const dry = await importValues(cycle, values, { dryRun: true });
    expect(dry).toEqual([{ period: '2022-05', added: 1, changed: 0, same: 0, refused: false }]);
    expect(await cycle.reports.readPeriod(key('2022-05'))).toBeUndefined();
  });

  it('leaves a period with a cycle of its own alone, and tells it what the earlier ones say now', async () => {
    const play = await newPlay();
    const { cycle } = play;
    await play.tick();
    const before = await cycle.reports.readPeriod(key('2024-03'));
    expect(before).toBeDefined();
    const periods = await importValues(
      cycle,
      [value('2024-03', 'short', '9.9'), value('2024-02', 'short', '3.3')],
      { dryRun: false },
    );
    expect(periods.map(({ period, refused }) => [period, refused])).toEqual([
      ['2024-02', false],
      ['2024-03', true],
    ]);
    const after = await cycle.reports.readPeriod(key('2024-03'));
    expect(after?.sections.get('hr')?.record.answers).toEqual(before?.sections.get('hr')?.record.answers);
    expect(after?.sections.get('hr')?.record.past['2024-02']?.['sick-leave']?.['short']).toBe('3.3');
  });
});
