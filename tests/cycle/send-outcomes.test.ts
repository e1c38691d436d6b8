import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../cycle/ports/messenger.ts';
import { attemptsAt, deliveryOf } from './deliveries.ts';
import { channel, march, moments, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const kjell = person('kjell').email;
const unknown: SendOutcome = { outcome: 'unknown', problem: 'timeout' };
const retry: SendOutcome = { outcome: 'retry', afterMs: 90_000, problem: 'status-429' };

/** Only the prompts are out, and Teams answers as given from then on. */
async function afterPrompts(outcome?: SendOutcome): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  play.messenger.answer = ({ message }) => (message.type === 'form' ? undefined : outcome);
  return play;
}

async function published(outcome?: SendOutcome): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  play.messenger.answer = () => outcome;
  for (const type of ['approve', 'publish'] as const) await play.press('kari', { type, ...march });
  return play;
}

describe('Teams says not now (429)', () => {
  it('is obeyed: tried again after the pause, not before, and delivered once', async () => {
    const play = await newPlay();
    play.messenger.answer = ({ to }) => (to === kjell ? retry : undefined);
    await play.tick();
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-02T06:01:29Z');
    await play.tick();
    expect(attemptsAt(play, kjell, 'form')).toBe(1);
    play.setClock('2024-04-02T06:01:30Z');
    for (let tick = 0; tick < 3; tick += 1) await play.tick();
    expect(attemptsAt(play, kjell, 'form')).toBe(2);
    expect(await deliveryOf(play, 'prompt', kjell)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('is tried again for a reminder and for the report too, since nothing arrived', async () => {
    const reminded = await afterPrompts(retry);
    reminded.setClock(moments.reminder);
    await reminded.tick();
    expect(await deliveryOf(reminded, 'reminder', kjell)).toMatchObject({ state: 'pending' });
    const play = await published(retry);
    expect(await deliveryOf(play, 'report', 'channel')).toMatchObject({
      state: 'pending',
      problem: 'status-429',
    });
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-02T06:05:00Z');
    await play.tick();
    expect(await deliveryOf(play, 'report', 'channel')).toMatchObject({ state: 'sent' });
  });
});

describe('nobody knows whether it arrived', () => {
  it('sends a prompt again, up to a limit, and then leaves it to the coordinator', async () => {
    const play = await newPlay();
    play.messenger.answer = ({ to }) => (to === kjell ? unknown : undefined);
    for (let hour = 6; hour < 22; hour += 1) {
      play.setClock(`2024-04-02T${String(hour).padStart(2, '0')}:30:00Z`);
      await play.tick();
    }
    expect(attemptsAt(play, kjell, 'form')).toBe(8);
    expect(await deliveryOf(play, 'prompt', kjell)).toMatchObject({ state: 'unknown', problem: 'timeout' });
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    expect(JSON.stringify(replace)).toContain(person('kjell').name);
  });

  it('never sends a reminder again', async () => {
    const play = await afterPrompts(unknown);
    play.setClock(moments.reminder);
    await play.tick();
    play.setClock('2024-04-11T08:30:00Z');
    await play.tick();
    expect(attemptsAt(play, kjell, 'reminder')).toBe(1);
    expect(await deliveryOf(play, 'reminder', kjell)).toMatchObject({ state: 'unknown' });
  });

  it('never posts the report again, and the coordinator sees it', async () => {
    const play = await published(unknown);
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-02T09:00:00Z');
    await play.tick();
    expect(attemptsAt(play, 'channel', 'summary')).toBe(1);
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    if (replace?.type !== 'preview') throw new Error('No preview');
    expect(replace.preview.undelivered).toHaveLength(1);
  });

  it('edits a post again, which changes nothing when the first edit arrived', async () => {
    const play = await published();
    await play.answer('deviations');
    play.messenger.answer = ({ to }) => (to === 'channel' ? unknown : undefined);
    await play.press('kari', { type: 'publish', ...march });
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-02T09:00:00Z');
    await play.tick();
    const summaries = play.messenger.attempts.filter(({ message }) => message.type === 'summary');
    expect(summaries.map(({ edited }) => edited !== undefined)).toEqual([false, true, true]);
  });
});

describe('Teams refuses', () => {
  it.each(['blocked', 'not-installed', 'never-reached', 'refused'] as const)(
    'leaves a prompt that is %s to the coordinator, with the reason',
    async (reason) => {
      const play = await newPlay();
      play.messenger.answer = ({ to }) => (to === kjell ? { outcome: 'refused', reason } : undefined);
      for (let tick = 0; tick < 3; tick += 1) await play.tick();
      expect(attemptsAt(play, kjell, 'form')).toBe(1);
      expect(await deliveryOf(play, 'prompt', kjell)).toMatchObject({ state: 'dead', problem: reason });
      const { replace } = await play.press('kari', { type: 'preview', ...march });
      if (replace?.type !== 'preview') throw new Error('No preview');
      expect(replace.preview.undelivered).toHaveLength(1);
      expect(replace.preview.undelivered[0]).toContain(person('kjell').name);
    },
  );

  it.each([
    ['blocked', 'blocked'],
    ['not-installed', 'uninstalled'],
  ] as const)('leaves alone who is %s, without their conversation, until they act', async (reason, reach) => {
    const play = await newPlay();
    const known = async (name: string) => play.cycle.people.readPerson(person(name).id);
    play.messenger.answer = ({ to }) => (to === kjell ? { outcome: 'refused', reason } : undefined);
    await play.tick();
    expect(await known('kjell')).toMatchObject({ reach });
    expect(await known('kjell')).not.toHaveProperty('conversationId');
    expect((await known('hanne'))?.reach).toBe('ok');

    play.messenger.answer = () => undefined;
    play.setClock(moments.reminder);
    await play.tick();
    expect(attemptsAt(play, kjell, 'reminder')).toBe(0);
    await play.meet('kjell');
    await play.turn('kjell', { type: 'installed' });
    expect(attemptsAt(play, kjell, 'form')).toBe(2);
  });

  it('says of a reminder that nobody knows of that it is not sent again', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    play.messenger.answer = ({ to }) =>
      to === kjell ? { outcome: 'unknown', problem: 'status-502' } : undefined;
    await play.tick();
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    if (replace?.type !== 'preview') throw new Error('No preview');
    expect(replace.preview.undelivered).toEqual([
      `Påminnelsen til ${person('kjell').name} er kanskje kommet fram, kanskje ikke. Jeg sender ikke på nytt av meg selv. Spør mottakeren.`,
    ]);
  });

  it('names who removed the app, and who was never met', async () => {
    const play = await newPlay();
    await play.meet('kjell', { reach: 'uninstalled' });
    await play.meet('hanne', { reach: 'never' });
    await play.tick();
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    if (replace?.type !== 'preview') throw new Error('No preview');
    expect(replace.preview.undelivered.join('\n')).toContain(person('kjell').name);
    expect(replace.preview.undelivered.join('\n')).toContain(person('hanne').name);
    expect(replace.preview.undelivered).toHaveLength(2);
  });
});
