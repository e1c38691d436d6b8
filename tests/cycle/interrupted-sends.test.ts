import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../cycle/cycle.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { attemptsAt, deliveryOf } from './deliveries.ts';
import { moments, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const kjell = person('kjell').email;

describe('a process that stops between claim and result', () => {
  /** Everything is claimed and sent, and nothing of it recorded. */
  const stopping = (play: Play): Cycle => ({
    ...play.cycle,
    deliveries: {
      ...play.cycle.deliveries,
      replace: async (stored, next) =>
        next.state === 'sent' ? undefined : play.cycle.deliveries.replace(stored, next),
    },
  });

  it('has its prompts sent again once the claim has run out, and not before', async () => {
    const play = await newPlay();
    await runDueWork(stopping(play));
    expect(await deliveryOf(play, 'prompt', kjell)).toMatchObject({ state: 'sending', claimedBy: 'first' });
    play.setClock('2024-04-02T06:00:39Z');
    await play.tick();
    expect(attemptsAt(play, kjell, 'form')).toBe(1);
    play.setClock('2024-04-02T06:00:41Z');
    await play.tick();
    expect(attemptsAt(play, kjell, 'form')).toBe(2);
    expect(await deliveryOf(play, 'prompt', kjell)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('has its reminders left as unknown', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    await runDueWork(stopping(play));
    play.setClock('2024-04-11T07:05:00Z');
    await play.tick();
    expect(attemptsAt(play, kjell, 'reminder')).toBe(1);
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({
      state: 'unknown',
      problem: 'interrupted',
    });
  });
});

it('lets one message that cannot be made or recorded hold back no other', async () => {
  const play = await newPlay();
  const logged: string[] = [];
  const cycle: Cycle = {
    ...play.cycle,
    log: { info: () => {}, warn: () => {}, error: (event) => logged.push(event) },
    deliveries: {
      ...play.cycle.deliveries,
      replace: async (stored, next) => {
        if (next.to === person('hanne').email) throw new Error('The store is busy');
        return play.cycle.deliveries.replace(stored, next);
      },
    },
  };
  await runDueWork(cycle);
  expect(logged).toEqual(['delivery-failed']);
  expect(play.messenger.attempts).toHaveLength(4);
  await play.tick();
  expect(play.messenger.attempts).toHaveLength(5);
});
