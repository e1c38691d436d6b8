import { expect, it } from 'vitest';
import { StorageError } from '../../cycle/errors.ts';
import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { onceSaved } from '../../cycle/record/once-saved.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { storedSection, submitOf } from './cards.ts';
import { answers, march } from './march.ts';
import { newPlay, type Play, withReports } from './play.ts';

const unreachable = async (): Promise<never> => {
  throw new StorageError('unreachable', 'The store does not answer', { cause: new Error('ECONNREFUSED') });
};

/** The same play over a store in which these do not answer. */
function without(play: Play, ...methods: readonly (keyof ReportStore)[]): Play {
  const broken = Object.fromEntries(methods.map((method) => [method, unreachable]));
  return withReports(play, broken, { info: () => {}, warn: () => {}, error: () => {} });
}

it.each(['readPeriod', 'saveSection'] as const)(
  'lets a submit fail when %s does, loses nothing, and takes the same card afterwards',
  async (method) => {
    const play = await newPlay();
    await play.tick();
    const form = await play.form('kjell', 'deviations');
    const action = submitOf(form, answers('deviations'));
    await expect(without(play, method).press('kjell', action)).rejects.toThrow(StorageError);
    expect(await storedSection(play, 'deviations')).toMatchObject({ version: 0, versions: [] });
    expect((await play.press('kjell', action)).replace?.type).toBe('receipt');
    expect((await storedSection(play, 'deviations')).version).toBe(1);
  },
);

it('lets a draft, a promise, a question and an approval fail', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('kjell', 'deviations');
  await expect(without(play, 'saveDraft').press('kjell', submitOf(form, {}, 'draft'))).rejects.toThrow(
    StorageError,
  );
  await expect(without(play, 'saveSection').press('kjell', submitOf(form, {}, 'later'))).rejects.toThrow(
    StorageError,
  );
  await expect(without(play, 'readPeriod').write('dag', 'status')).rejects.toThrow(StorageError);
  await expect(without(play, 'savePeriod').press('kari', { type: 'approve', ...march })).rejects.toThrow(
    StorageError,
  );
  expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('open');
});

it('gives the receipt of a stored answer though all that follows fails', async () => {
  const play = await newPlay();
  await play.tick();
  const action = submitOf(await play.form('kjell', 'deviations'), answers('deviations'));
  const { replace } = await without(play, 'saveDraft', 'savePeriod', 'listPeriods').press('kjell', action);
  expect(replace?.type).toBe('receipt');
  expect((await storedSection(play, 'deviations')).version).toBe(1);
});

it('is in doubt, and not unsaved, where only what follows a saved answer fails', async () => {
  await expect(onceSaved(unreachable)).rejects.toMatchObject({
    name: 'StorageError',
    code: 'unreachable',
    inDoubt: true,
  });
  await expect(unreachable()).rejects.toMatchObject({ inDoubt: false });
});

it('survives a tick without a store, and the next tick catches up', async () => {
  const play = await newPlay();
  await runDueWork(without(play, 'readPeriod', 'listPeriods', 'createPeriod').cycle);
  expect(play.messenger.attempts).toEqual([]);
  await play.tick();
  expect(play.messenger.attempts).toHaveLength(5);
});
