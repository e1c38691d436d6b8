import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../cycle/cycle.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { attemptsAt, deliveryOf } from './deliveries.ts';
import { march, moments, person } from './march.ts';
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

describe('a store that does not take what became of a message', () => {
  /** What the store says to the next writes of this state: whether it carried them out, before it is silent. */
  const deaf = (play: Play, state: string, carriesOut: boolean) => {
    const silence = { on: true };
    const cycle: Cycle = {
      ...play.cycle,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      deliveries: {
        ...play.cycle.deliveries,
        replace: async (stored, next) => {
          if (!silence.on || next.state !== state || next.to !== kjell)
            return play.cycle.deliveries.replace(stored, next);
          if (carriesOut) await play.cycle.deliveries.replace(stored, next);
          throw new Error('No answer');
        },
      },
    };
    return { cycle, silence };
  };

  it.each([true, false])(
    'has it at the next round, and nothing is sent again (carried out: %s)',
    async (carriesOut) => {
      const play = await newPlay();
      await play.tick();
      play.setClock(moments.reminder);
      const { cycle, silence } = deaf(play, 'sent', carriesOut);
      await runDueWork(cycle);
      await runDueWork(cycle);
      silence.on = false;
      await runDueWork(cycle);
      // Long after the claim would have run out.
      play.setClock('2024-04-11T07:05:00Z');
      await runDueWork(cycle);
      expect(attemptsAt(play, kjell, 'reminder')).toBe(1);
      expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'sent', attempts: 1 });
    },
  );

  it('has a claim given back that was carried out and never used, and the reminder is sent once', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    const { cycle, silence } = deaf(play, 'sending', true);
    await runDueWork(cycle);
    expect(attemptsAt(play, kjell, 'reminder')).toBe(0);
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'sending' });
    silence.on = false;
    await runDueWork(cycle);
    await runDueWork(cycle);
    await runDueWork(cycle);
    expect(attemptsAt(play, kjell, 'reminder')).toBe(1);
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'sent' });
  });

  it('is known to the process alone that sent it: another lets the claim run out', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    await runDueWork(deaf(play, 'sent', false).cycle);
    await play.tick();
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'sending' });
    play.setClock('2024-04-11T07:05:00Z');
    await play.tick();
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'unknown' });
  });

  it('does not have a later claim taken for an earlier one', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    const { cycle } = deaf(play, 'sending', false);
    await runDueWork(cycle);
    // Somebody else has it in hand meanwhile.
    const [row] = (await play.cycle.deliveries.list(march)).filter(
      ({ delivery }) => delivery.kind === 'reminder' && delivery.to === kjell,
    );
    if (row === undefined) throw new Error('There is no reminder');
    const claim = {
      state: 'sending',
      attempts: 1,
      claimedBy: 'second',
      claimedUntil: '2024-04-11T07:00:40.000Z',
    } as const;
    await play.cycle.deliveries.replace(row, { ...row.delivery, ...claim });
    await runDueWork(cycle);
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({
      state: 'sending',
      claimedBy: 'second',
    });
  });
});
