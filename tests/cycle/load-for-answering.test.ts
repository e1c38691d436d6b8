import { beforeEach, describe, expect, it } from 'vitest';
import type { Cycle } from '../../cycle/cycle.ts';
import { loadForAnswering } from '../../cycle/period/load-for-answering.ts';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { largeReport } from '../support/large-report.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';

const key = { report: 'bench', period: '2024-03' };
const now = new Date('2024-04-09T06:42:00.000Z');

/** Sections of an owner each; the last waits for the first two. */
function definition(sections: number) {
  const report = largeReport(sections);
  const own = report.sections.map((section, at) => ({
    ...section,
    owner: `o${at}@example.no`,
    ...(at === sections - 1 ? { opens: { after: ['section-0', 'section-1'] } } : {}),
  }));
  return { ...report, sections: own };
}

let asked: (readonly string[] | undefined)[];

async function opened(sections: number): Promise<Cycle> {
  const stores = openMemoryStores(() => now.getTime());
  const log = { info: () => {}, warn: () => {}, error: console.error };
  const cycle: Cycle = {
    ...stores,
    reports: {
      ...stores.reports,
      readPeriod: async (of, only) => {
        asked.push(only);
        return stores.reports.readPeriod(of, only);
      },
    },
    messenger: recordingMessenger(),
    clock: { now: () => now },
    active: { definition: definition(sections), plans: new Map() },
    instance: 'test',
    log,
  };
  await openPeriod(cycle, parsePeriod('2024-03')!, 'test');
  asked = [];
  return cycle;
}

describe('what is read for somebody who answers', () => {
  beforeEach(() => {
    asked = [];
  });

  it('is the whole period where one request gives it', async () => {
    const cycle = await opened(999);
    const loaded = await loadForAnswering(cycle, key, 'section-7', { email: 'o7@example.no' });
    expect(asked).toEqual([undefined]);
    expect(loaded?.snapshot.sections.size).toBe(999);
  });

  describe('in a report of 1 000 sections', () => {
    let cycle: Cycle;
    beforeEach(async () => {
      cycle = await opened(1000);
    });

    it.each([
      ['their own section', 'section-7', 'o7@example.no', ['section-7']],
      [
        'what the section waits for too',
        'section-999',
        'o999@example.no',
        ['section-0', 'section-1', 'section-999'],
      ],
      [
        'a section that is pressed and that they do not answer',
        'section-8',
        'o7@example.no',
        ['section-7', 'section-8'],
      ],
      ['no more for one that does not exist', 'nothing', 'o7@example.no', ['section-7']],
    ])('is %s', async (_, section, email, sections) => {
      const loaded = await loadForAnswering(cycle, key, section, { email });
      expect([...(loaded?.snapshot.sections.keys() ?? [])].toSorted()).toEqual(sections);
      expect(asked).toHaveLength(1);
    });

    it('is everything for who may see everything', async () => {
      const loaded = await loadForAnswering(cycle, key, 'section-7', { email: 'kari@example.no' });
      expect(loaded?.snapshot.sections.size).toBe(1000);
      expect(asked).toEqual([undefined]);
    });

    it('is what they were given in the period as well', async () => {
      const { period } = (await cycle.reports.readPeriod(key, []))!;
      const at = now.toISOString();
      const given = { section: 'section-5', to: 'o7@example.no', by: 'o5', at };
      const audit = { ...key, at, by: 'o5', action: 'delegate' };
      await cycle.reports.savePeriod(period, { ...period.record, delegations: [given] }, audit);
      const loaded = await loadForAnswering(cycle, key, 'section-7', { email: 'o7@example.no' });
      expect([...(loaded?.snapshot.sections.keys() ?? [])].toSorted()).toEqual(['section-5', 'section-7']);
    });
  });
});
