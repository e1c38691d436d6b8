import { describe, expect, it } from 'vitest';
import { importHistory } from '../../cycle/import-history.ts';
import { importValues } from '../../cycle/import-values.ts';
import type { HistoryValue } from '../../report/history/history-value.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { read } from './march.ts';
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

describe('a history file that is read at each start', () => {
  it('keeps what a table gave of the same month, and changes what the file has itself', async () => {
    const { cycle } = await newPlay();
    const given = [value('2024-01', 'half-day', '0.4'), value('2024-01', 'short', '9.9')];
    await importValues(cycle, given, { dryRun: false });
    await importHistory(cycle.reports, cycle.active.definition, read('history.yaml'));
    const stored = await cycle.reports.readPeriod(key('2024-01'));
    expect(stored?.sections.get('hr')?.record.answers['sick-leave']?.cells).toMatchObject({
      'half-day': '0.4',
      short: '2.7',
      long: '2.6',
    });
  });

  it('writes nothing when it says nothing new', async () => {
    const { cycle } = await newPlay();
    let written = 0;
    const reports = {
      ...cycle.reports,
      importPeriod: async () => {
        written += 1;
      },
    };
    await importHistory(reports, cycle.active.definition, read('history.yaml'));
    expect(written).toBe(0);
  });

  it('takes an item along that has moved to another section', async () => {
    const { cycle } = await newPlay();
    const { definition } = cycle.active;
    const items = definition.sections.find(({ id }) => id === 'hr')!.items;
    const moved = {
      ...definition,
      sections: definition.sections.map((section) => {
        if (section.id === 'hr') return { ...section, items: items.slice(1) };
        return section.id === 'deviations' ? { ...section, items: [...section.items, items[0]!] } : section;
      }),
    };
    const { id } = items[0]!;
    const before = (await cycle.reports.readPeriod(key('2024-01')))!.sections.get('hr')!.record.answers[id];
    await importHistory(cycle.reports, moved, read('history.yaml'));
    const after = await cycle.reports.readPeriod(key('2024-01'));
    expect(after?.sections.get('hr')?.record.answers[id]).toBeUndefined();
    expect(after?.sections.get('deviations')?.record.answers[id]).toEqual(before);
  });
});

it('lists the periods twice and reads a later one once, however many values are imported', async () => {
  const play = await newPlay();
  await play.tick();
  const { cycle } = play;
  const count = { lists: 0, march: 0 };
  const reports: typeof cycle.reports = {
    ...cycle.reports,
    listPeriods: async (report) => {
      count.lists += 1;
      return cycle.reports.listPeriods(report);
    },
    readPeriod: async (of) => {
      if (of.period === '2024-03') count.march += 1;
      return cycle.reports.readPeriod(of);
    },
  };
  const values = ['2023-10', '2023-11', '2023-12', '2024-01'].flatMap((month) => [
    value(month, 'short', '2.1'),
    { ...value(month, 'open', '230'), section: 'deviations', item: 'open-deviations' },
  ]);
  await importValues({ ...cycle, reports }, values, { dryRun: false });
  // Once for what may be imported, once for who is to be told.
  expect(count).toEqual({ lists: 2, march: 1 });
  const march = await cycle.reports.readPeriod(key('2024-03'));
  expect(march?.sections.get('hr')?.record.past['2023-11']?.['sick-leave']?.['short']).toBe('2.1');
  expect(march?.sections.get('deviations')?.record.past['2024-01']?.['open-deviations']).toEqual({
    open: '230',
  });
});
