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
  expect(await past()).toEqual({ 'open-deviations': { open: '258' } });

  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { ...answers('deviations'), 'open-deviations/open': '261' }));
  expect(await past()).toEqual({ 'open-deviations': { open: '261' } });
});
