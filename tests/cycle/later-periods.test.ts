import { expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { submitOf } from './cards.ts';
import { answers } from './march.ts';
import { newPlay } from './play.ts';

const april = { report: 'helse-nord-ikt', period: '2024-04' };

it('lets a late correction of March reach April, which is open already', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  await openPeriod(play.cycle, parsePeriod('2024-04')!, 'calendar');
  const past = async () =>
    (await play.cycle.reports.readPeriod(april))?.sections.get('deviations')?.record.past['2024-03'];
  const comment = answers('deviations')['open-deviations/comment'];
  expect(comment).toMatch(/./);
  expect(await past()).toEqual({ 'open-deviations': { open: '258', comment } });

  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { ...answers('deviations'), 'open-deviations/open': '261' }));
  expect(await past()).toEqual({ 'open-deviations': { open: '261', comment } });
});

it('leaves April as it was when it is locked', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  await openPeriod(play.cycle, parsePeriod('2024-04')!, 'calendar');
  const { reports } = play.cycle;
  const past = async () => (await reports.readPeriod(april))?.sections.get('deviations')?.record.past;
  const opened = await reports.readPeriod(april);
  await reports.savePeriod(
    opened!.period,
    { ...opened!.period.record, state: 'locked' },
    { ...april, at: '2024-05-20T10:00:00Z', by: 'kari', action: 'lock', from: 'published', to: 'locked' },
  );
  const before = await past();

  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { ...answers('deviations'), 'open-deviations/open': '261' }));
  expect(await past()).toEqual(before);
});

it('takes what was marked as nothing to report out of what April shows of March', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('portfolio');
  await openPeriod(play.cycle, parsePeriod('2024-04')!, 'calendar');
  const past = async () =>
    (await play.cycle.reports.readPeriod(april))?.sections.get('portfolio')?.record.past['2024-03'];
  expect(await past()).toHaveProperty('red-risks');
  const { send } = await play.write('per', 'ingen å melde red-risks');
  expect(send).toHaveLength(1);
  expect(await past()).not.toHaveProperty('red-risks');
});
