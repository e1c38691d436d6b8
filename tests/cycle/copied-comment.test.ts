import { expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { formIn, submitOf } from './cards.ts';
import { answers } from './march.ts';
import { receiptIn } from './overriding.ts';
import { newPlay, type Play } from './play.ts';

const said = 'To meldinger gjelder samme feil, og begge er lukket.';
const april = { report: 'helse-nord-ikt', period: '2024-04', section: 'deviations', part: 1, version: 0 };

/** What is asked in April about this number of open deviations with this comment; in March there were 258. */
async function askedInApril(open: string, comment: string, play?: Play) {
  const playing = play ?? (await toApril());
  const form = formIn((await playing.press('kjell', { type: 'open-form', ...april })).replace);
  const typed = {
    ...answers('deviations'),
    'open-deviations/open': open,
    'open-deviations/comment': comment,
  };
  const { replace } = await playing.press('kjell', submitOf(form, typed));
  return receiptIn(replace).findings;
}

async function toApril(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { ...answers('deviations'), 'open-deviations/comment': said }));
  await openPeriod(play.cycle, parsePeriod('2024-04')!, 'calendar');
  return play;
}

it('asks about March’s comment beside another figure in April', async () => {
  expect(await askedInApril('249', said)).toEqual([expect.stringMatching(/den samme som sist/)]);
});

it('does not ask about it beside the same figure, nor about another comment', async () => {
  expect(await askedInApril('258', said)).toBeUndefined();
  expect(await askedInApril('249', 'Ni saker er lukket etter gjennomgangen i april.')).toBeUndefined();
});

it('knows March’s comment as it was corrected when April was open already', async () => {
  const play = await toApril();
  const form = await play.form('kjell', 'deviations');
  const other = 'Alle saker er fordelt på nytt mellom avdelingene.';
  await play.press('kjell', submitOf(form, { ...answers('deviations'), 'open-deviations/comment': other }));
  expect(await askedInApril('249', said, play)).toBeUndefined();
  expect(await askedInApril('249', other, play)).toHaveLength(1);
});
