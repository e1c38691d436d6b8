import { expect, it } from 'vitest';
import { answerAsked } from '../../cycle/questions/answer-asked.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { submitOf } from './cards.ts';
import { person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const april = { report: 'helse-nord-ikt', period: '2024-04' };

/** March is answered, with 258 open deviations, and April open; then March is corrected. */
async function twoMonths(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment');
  play.setClock('2024-05-02T06:00:00Z');
  await openPeriod(play.cycle, parsePeriod(april.period)!, 'test');
  return play;
}

async function correct(play: Play, open: string): Promise<void> {
  await play.press(
    'kjell',
    submitOf(await play.form('kjell', 'deviations'), { 'open-deviations/open': open }),
  );
}

async function asked(play: Play, text: string) {
  const current = await loadPeriod(play.cycle, april);
  const asker = { actor: person('dag'), place: { type: 'personal' } } as const;
  const { answer } = await answerAsked(play.cycle, current!, asker, text);
  return (answer.cells ?? [])
    .filter(({ period }) => period >= '2024-02')
    .map(({ period, value, version }) => ({ period, value, version }));
}

it('gives each figure of a history from its own period, with the version that it is of', async () => {
  const play = await twoMonths();
  const [february, before] = await asked(play, 'utvikling åpne avvik fra februar til mars');
  expect(february).toEqual({ period: '2024-02', value: '234', version: 1 });
  expect(before).toEqual({ period: '2024-03', value: '258', version: 1 });
  await correct(play, '261');
  const [, after] = await asked(play, 'utvikling åpne avvik fra februar til mars');
  expect(after).toEqual({ period: '2024-03', value: '261', version: 2 });
});

it('gives a history as it was known at a date', async () => {
  const play = await twoMonths();
  await correct(play, '261');
  // March was delivered on 2 April and corrected a month later.
  expect((await asked(play, 'utvikling åpne avvik per 20. april 2024')).at(-1)).toEqual({
    period: '2024-03',
    value: '258',
    version: 1,
  });
});

it('holds two months against each other, each from its own partition', async () => {
  const play = await twoMonths();
  await correct(play, '261');
  expect(await asked(play, 'sammenlign åpne avvik i mars 2024 med februar 2024')).toEqual([
    { period: '2024-03', value: '261', version: 2 },
    { period: '2024-02', value: '234', version: 1 },
  ]);
});

it('says of each period which version a figure is of, whatever version the newest has', async () => {
  const play = await twoMonths();
  await correct(play, '261');
  expect((await asked(play, 'utvikling åpne avvik')).at(-1)).toEqual({
    period: '2024-03',
    value: '261',
    version: 2,
  });
});

it('gives an earlier period as it was known at a date', async () => {
  const play = await twoMonths();
  play.setClock('2024-05-10T06:00:00Z');
  await correct(play, '261');
  expect((await asked(play, 'utvikling åpne avvik per 5. mai 2024')).at(-1)).toEqual({
    period: '2024-03',
    value: '258',
    version: 1,
  });
});

it('knows that what was sent back since was there before, in the version that it then had', async () => {
  const play = await twoMonths();
  play.setClock('2024-05-10T06:00:00Z');
  const inputs = { 'return/target': 'deviations', 'return/reason': 'Tallene er for april.' };
  await play.press('kari', { type: 'return', report: april.report, period: '2024-03', inputs });
  expect(await asked(play, 'utvikling åpne avvik fra februar til mars')).toMatchObject([
    { period: '2024-02', version: 1 },
    { period: '2024-03', value: '258', version: 2 },
  ]);
  expect((await asked(play, 'utvikling åpne avvik per 5. mai 2024')).at(-1)).toEqual({
    period: '2024-03',
    value: '258',
    version: 1,
  });
});
