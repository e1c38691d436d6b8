import type { Summary } from '../../report/conversation/summary.ts';
import type { Attempt } from '../support/recording-messenger.ts';
import { submitOf } from './cards.ts';
import { channel, march } from './march.ts';
import { newPlay, type Play } from './play.ts';

const all = ['economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment'];
/** The state that March is in. */
export const stateOf = async (play: Play) =>
  (await play.cycle.reports.readPeriod(march))?.period.record.state;
/** What was posted or edited in the channel, in order. */
export const posts = (play: Play): readonly Attempt[] =>
  play.messenger.attempts.filter(({ message }) => message.type === 'summary');

export function summaryIn(attempt: Attempt | undefined): Summary {
  if (attempt?.message.type !== 'summary') throw new Error('Not a summary');
  return attempt.message.summary;
}

/** A month that is answered in full and approved. */
export async function approved(options: Parameters<typeof newPlay>[0] = {}): Promise<Play> {
  const play = await newPlay(options);
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer(...all);
  await play.press('kari', { type: 'approve', ...march });
  return play;
}

/** Corrects the number of open deviations, as its owner. */
export async function change(play: Play, open: string): Promise<void> {
  await play.press(
    'kjell',
    submitOf(await play.form('kjell', 'deviations'), { 'open-deviations/open': open }),
  );
}

export const publish = { type: 'publish', ...march } as const;
