import { beforeEach, describe, expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import type { Message } from '../../report/conversation/message.ts';
import { acceptInputs, acceptReason } from '../../report/form/accept-inputs.ts';
import { inputKey } from '../../report/form/input-key.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import type { Stores } from '../../storage/stores.ts';
import { monthlyText, tertialText } from './longer-report.ts';
import { type OneReport, oneReport, shownIn, tick } from './one-store.ts';

/*
 * A monthly report of falls and of a requirement, and a report every four months that takes both from it. May 2024: 2 May is the first
 * working day; the longer report opens on the sixth, 10 May.
 */

const hanne = 'hanne@example.no';
const kari = 'kari@example.no';
const months = { '2024-01': '4', '2024-02': '5', '2024-03': '6', '2024-04': '7' };
const opensAt = {
  '2024-01': '2024-02-01T08:00:00Z',
  '2024-02': '2024-03-01T08:00:00Z',
  '2024-03': '2024-04-02T08:00:00Z',
  '2024-04': '2024-05-02T08:00:00Z',
};
const longer = { report: 'longer', period: '2024-T1' };

let stores: Stores;
let monthly: OneReport;
let clock: { moment: string; now(): Date };
const counted: string[] = [];

/** The stores, with each call to them noted. */
function counting(of: Stores): Stores {
  const note = <T extends object>(store: T, name: string): T =>
    new Proxy(store, {
      get: (target, method, receiver) => {
        const value: unknown = Reflect.get(target, method, receiver);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const names = args.flatMap((arg) => {
            if (typeof arg === 'string') return [arg];
            const { report, period } = (arg ?? {}) as { report?: string; period?: string };
            return [report, period].filter((part) => part !== undefined);
          });
          counted.push([`${name}.${String(method)}`, ...names].join(' '));
          return Reflect.apply(value, target, args) as unknown;
        };
      },
    });
  return { ...of, reports: note(of.reports, 'reports'), definitions: note(of.definitions, 'definitions') };
}

async function answer(
  month: keyof typeof months,
  falls: string,
  texts: Readonly<Record<string, string>> = {},
) {
  const typed = Object.entries(texts).map(([cell, text]): readonly [string, string] => [
    `safety/${cell}`,
    text,
  ]);
  const inputs: Readonly<Record<string, string>> = Object.fromEntries(typed);
  await monthly.deliver(hanne, month, 'ward', { 'falls/falls': falls, ...inputs });
}

beforeEach(async () => {
  stores = openMemoryStores();
  clock = { moment: '', now: () => new Date(clock.moment) };
  clock.moment = opensAt['2024-01'];
  monthly = await oneReport(stores, clock, monthlyText);
  for (const [month, falls] of Object.entries(months) as [keyof typeof months, string][]) {
    clock.moment = opensAt[month];
    await tick(monthly);
    await answer(month, falls, {
      'r1.answer': `Øvd i ${month}.`,
      ...(month === '2024-04' ? { 'r2.instead': 'nil' } : { 'r2.answer': `Vasket i ${month}.` }),
    });
  }
  clock.moment = '2024-05-10T08:00:00Z';
});

async function opened(over: Stores = stores): Promise<OneReport> {
  const report = await oneReport(over, clock, tertialText);
  await tick(report);
  return report;
}

const formOf = async (report: OneReport) => report.form(hanne, '2024-T1', 'all');

/** What the checks ask about, on a receipt. */
function asked(message: Message | undefined): readonly string[] {
  if (message?.type !== 'receipt') throw new Error(`Not a receipt: ${JSON.stringify(message)}`);
  return (message.receipt.findings ?? []).map((text) => text.replaceAll('\u00a0', ' '));
}

describe('what a longer report takes', () => {
  it('stands in its form when it opens', async () => {
    const report = await opened();
    const form = await formOf(report);
    // 4 + 5 + 6 + 7
    expect(shownIn(form, 'sum', 'falls')[0]).toBe('22');
    // Each requirement as the newest month has it: the first with a text, the second with nothing to report.
    expect(shownIn(form, 'demands', 'r1.answer')[0]).toBe('Øvd i 2024-04.');
    expect(shownIn(form, 'demands', 'r2.instead')[0]).toBe('nil');
    expect(shownIn(form, 'demands', 'r2.answer')[0]).toBe('');
    expect(report.errors).toEqual([]);
  });

  it('is there from the moment the period opens, before any round of due work', async () => {
    const report = await oneReport(stores, clock, tertialText);
    await openPeriod(report.cycle, parsePeriod('2024-T1')!, 'kari');
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('22');
  });

  it('is of the last month that says anything of a requirement', async () => {
    await monthly.deliver(hanne, '2024-04', 'ward', { 'safety/r1.answer': '', 'safety/r1.instead': 'nil' });
    const form = await formOf(await opened());
    expect(shownIn(form, 'demands', 'r1.answer')[0]).toBe('');
    expect(shownIn(form, 'demands', 'r1.instead')[0]).toBe('nil');
  });

  it('follows a correction of a month as long as nothing is delivered', async () => {
    const report = await opened();
    await answer('2024-02', '8');
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('22');
    await tick(report);
    // 4 + 8 + 6 + 7
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('25');
  });

  it('is not changed where it was delivered, and both figures are asked about', async () => {
    const report = await opened();
    const [delivered] = await report.deliver(hanne, '2024-T1', 'all');
    expect(asked(delivered?.replace)).toEqual([]);
    await answer('2024-02', '8');
    await tick(report);
    const stored = (await report.cycle.reports.readPeriod(longer))!.sections.get('all')!.record;
    expect([stored.version, stored.answers['sum']?.cells]).toEqual([1, { falls: '22' }]);
    const receipt = { type: 'receipt', ...longer, section: 'all', part: 1, version: 1 } as const;
    const question = 'Sum: «Fall i alt» er levert som 22, men månedene gir 25 (summen av januar–april 2024).';
    expect(asked((await report.press(hanne, receipt)).replace)).toEqual([question]);
    const preview = await report.press(kari, { type: 'preview', ...longer });
    expect(JSON.stringify(preview).replaceAll('\u00a0', ' ')).toContain(question.replace('Sum: ', ''));
  });

  it('is asked about again when a month changes once more after somebody has said that it is right', async () => {
    const report = await opened();
    await report.deliver(hanne, '2024-T1', 'all');
    await answer('2024-02', '8');
    await tick(report);
    const receipt = { type: 'receipt', ...longer, section: 'all', part: 1, version: 1 } as const;
    const shown = (await report.press(hanne, receipt)).replace;
    if (shown?.type !== 'receipt') throw new Error('Not a receipt');
    const [finding = ''] = shown.receipt.acceptable ?? [];
    const inputs = { [inputKey(acceptInputs, acceptReason)]: 'Avtalt med post 3.' };
    await report.press(hanne, { ...receipt, type: 'accept', finding, inputs });
    expect(asked((await report.press(hanne, receipt)).replace)).toEqual([]);
    await answer('2024-02', '9');
    await tick(report);
    expect(asked((await report.press(hanne, receipt)).replace)).toEqual([
      'Sum: «Fall i alt» er levert som 22, men månedene gir 26 (summen av januar–april 2024).',
    ]);
  });

  it('asks about a text that was delivered as it was taken, and not about one that was written over', async () => {
    const report = await opened();
    await report.deliver(hanne, '2024-T1', 'all', {
      'demands/r2.answer': 'Eget.',
      'demands/r2.instead': 'reported',
    });
    await monthly.deliver(hanne, '2024-04', 'ward', {
      'safety/r1.answer': 'Øvd to ganger.',
      'safety/r2.answer': 'Vasket.',
      'safety/r2.instead': 'reported',
    });
    await tick(report);
    await tick(report);
    const receipt = { type: 'receipt', ...longer, section: 'all', part: 1, version: 1 } as const;
    expect(asked((await report.press(hanne, receipt)).replace)).toEqual([
      'Krav: «1 Brann» er levert slik det sto i Månedsrapport. Der står det nå: «Øvd to ganger.»',
    ]);
    await report.deliver(hanne, '2024-T1', 'all', { 'demands/r1.answer': 'Øvd to ganger.' });
    expect(asked((await report.press(hanne, { ...receipt, version: 2 })).replace)).toEqual([]);
  });

  it('stays as it was once the report is published', async () => {
    const report = await opened();
    const { reports } = report.cycle;
    const snapshot = (await reports.readPeriod(longer))!;
    await reports.savePeriod(
      snapshot.period,
      { ...snapshot.period.record, state: 'published' },
      { ...longer, at: clock.moment, by: 'kari', action: 'publish' },
    );
    await answer('2024-02', '8');
    await tick(report);
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('22');
  });
});

describe('what it costs', () => {
  it('is one query a month and one for what is in use, and nothing is written where nothing has changed', async () => {
    const report = await opened(counting(stores));
    await tick(report);
    counted.length = 0;
    await tick(report);
    expect(counted.filter((call) => call.includes('ward')).sort()).toEqual([
      'definitions.inUse ward',
      'reports.readPeriod ward 2024-01',
      'reports.readPeriod ward 2024-02',
      'reports.readPeriod ward 2024-03',
      'reports.readPeriod ward 2024-04',
    ]);
    expect(counted.filter((call) => /save|create|take|keep/u.test(call))).toEqual([]);
  });

  it('is nothing for a report that takes nothing', async () => {
    const report = await oneReport(counting(stores), clock, monthlyText);
    counted.length = 0;
    await tick(report);
    expect(counted.filter((call) => call.startsWith('definitions.read'))).toEqual([]);
    expect(counted.filter((call) => call.includes('2024-01'))).toEqual([]);
  });
});

describe('a report that cannot be taken from', () => {
  it('is named in the form when the store does not know it', async () => {
    const alone = await oneReport(openMemoryStores(), clock, tertialText);
    await tick(alone);
    const form = await formOf(alone);
    expect(shownIn(form, 'sum', 'falls')).toEqual([
      '',
      'ikke regnet ut: mangler januar 2024, februar 2024, mars 2024 og april 2024',
    ]);
    expect(shownIn(form, 'demands', 'r1.answer')[1]).toContain(
      'ikke hentet: rapporten det skulle hentes fra, finnes ikke her',
    );
    expect(alone.errors).toEqual([]);
  });

  it('does not keep the period from opening, and is looked up again', async () => {
    let broken = true;
    const reports: Stores['reports'] = {
      ...stores.reports,
      readPeriod: async (key) => {
        if (broken && key.report === 'ward') throw new Error('No answer');
        return stores.reports.readPeriod(key);
      },
    };
    const report = await opened({ ...stores, reports });
    expect(report.errors).toEqual(['other-reports-not-read', 'other-reports-not-read']);
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('');
    broken = false;
    await tick(report);
    expect(shownIn(await formOf(report), 'sum', 'falls')[0]).toBe('22');
  });
});
