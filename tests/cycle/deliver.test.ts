import { describe, expect, it } from 'vitest';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { assignments } from '../../report/form/assigned.ts';
import { submitOf } from './cards.ts';
import { answers, march, moments, ownerOf, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const sentTo = (play: Play, type: string) =>
  play.messenger.attempts.filter(({ message }) => message.type === type).map(({ to }) => to);

describe('prompts', () => {
  it('give each owner one card for each section that is open, with their own items, once over many ticks', async () => {
    const play = await newPlay();
    for (let tick = 0; tick < 4; tick += 1) await play.tick();
    const asked = assignments(play.cycle.active.definition).filter(({ section }) => section !== 'assessment');
    const sent = play.messenger.attempts.map(({ to, message }) => {
      if (message.type !== 'form') throw new Error(`A ${message.type} was sent`);
      return { to, section: message.form.section, period: message.form.period };
    });
    expect(sent.toSorted((a, b) => (a.section < b.section ? -1 : 1))).toEqual(
      asked
        .map(({ email, section }) => ({ to: email, section, period: '2024-03' }))
        .toSorted((a, b) => (a.section < b.section ? -1 : 1)),
    );
  });

  it('go out once from two instances over one store at the same time', async () => {
    const play = await newPlay();
    const other = { ...play.cycle, instance: 'second' };
    play.messenger.pause = async () => new Promise((resolve) => setImmediate(resolve));
    for (let round = 0; round < 3; round += 1) await Promise.all([runDueWork(play.cycle), runDueWork(other)]);
    expect(sentTo(play, 'form').toSorted()).toEqual(
      ['hanne', 'kjell', 'olav', 'per', 'tone'].map((name) => person(name).email),
    );
  });

  it('ask for the assessment last, when the others are in, and do not remind of it at once', async () => {
    const play = await newPlay();
    await play.tick();
    await play.answer('economy', 'services', 'portfolio', 'hr');
    play.setClock('2024-04-11T07:30:00Z');
    await play.tick();
    expect(sentTo(play, 'form')).not.toContain(person('dag').email);
    await play.answer('deviations');
    await play.tick();
    expect(sentTo(play, 'form').filter((to) => to === person('dag').email)).toHaveLength(1);
    expect(sentTo(play, 'reminder')).toEqual([person('kjell').email]);
  });

  it('ask for the assessment at the deadline of the others, whoever is missing', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.deadline);
    await play.tick();
    expect(sentTo(play, 'form')).toContain(person('dag').email);
  });

  it('wait for who has not installed the app, and come when they do', async () => {
    const play = await newPlay({ met: false });
    await play.meet('kjell');
    await play.tick();
    expect(sentTo(play, 'form')).toEqual([person('kjell').email]);
    play.setClock('2024-04-03T07:00:00Z');
    await play.meet('hanne');
    const { send } = await play.turn('hanne', { type: 'installed' });
    expect(send.map(({ type }) => type)).toEqual(['welcome']);
    expect(sentTo(play, 'form')).toEqual([person('kjell').email, person('hanne').email]);
  });

  it('come after all when the app was blocked and is installed again', async () => {
    const play = await newPlay();
    const hanne = person('hanne').email;
    play.messenger.answer = ({ to }) =>
      to === hanne ? { outcome: 'refused', reason: 'blocked' } : undefined;
    await play.tick();
    play.messenger.answer = () => undefined;
    await play.tick();
    expect(sentTo(play, 'form').filter((to) => to === hanne)).toHaveLength(1);
    await play.turn('hanne', { type: 'installed' });
    expect(sentTo(play, 'form').filter((to) => to === hanne)).toHaveLength(2);
    await play.tick();
    expect(sentTo(play, 'form').filter((to) => to === hanne)).toHaveLength(2);
  });

  it('are not sent for what is answered already, nor after the lock', async () => {
    const play = await newPlay({ met: false });
    await play.tick();
    await play.answer('hr');
    await play.meet('hanne');
    await play.tick();
    expect(sentTo(play, 'form')).toEqual([]);
  });
});

describe('reminders', () => {
  it('reach those who owe something, at the moment, once, with what they owe', async () => {
    const play = await newPlay();
    await play.tick();
    await play.answer('economy', 'services', 'hr');
    play.setClock('2024-04-11T06:59:59Z');
    await play.tick();
    expect(sentTo(play, 'reminder')).toEqual([]);
    play.setClock(moments.reminder);
    for (let tick = 0; tick < 3; tick += 1) {
      await Promise.all([play.tick(), runDueWork({ ...play.cycle, instance: 'second' })]);
    }
    const reminders = play.messenger.attempts.flatMap(({ to, message }) =>
      message.type === 'reminder' ? [{ to, owed: message.reminder.owed.map(({ section }) => section) }] : [],
    );
    expect(reminders.toSorted((a, b) => (a.to < b.to ? -1 : 1))).toEqual([
      { to: person('kjell').email, owed: ['deviations'] },
      { to: person('per').email, owed: ['portfolio'] },
    ]);
  });

  it('name only what is left, and what is promised is still owed', async () => {
    const play = await newPlay();
    await play.tick();
    await play.press('hanne', submitOf(await play.form('hanne', 'hr'), answers('hr')));
    await play.write('per', 'senere');
    play.setClock(moments.reminder);
    await play.tick();
    expect(sentTo(play, 'reminder')).toContain(person('per').email);
    const { parts } = await play.form('hanne', 'hr');
    expect(sentTo(play, 'reminder').includes(person('hanne').email)).toBe(parts > 1);
  });

  it('are silent for who answers between two ticks', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    await play.answer('deviations');
    expect(sentTo(play, 'reminder')).not.toContain(person('kjell').email);
    expect(sentTo(play, 'reminder')).toHaveLength(4);
  });

  it('are skipped when the bot comes back long after', async () => {
    const play = await newPlay();
    await play.tick();
    play.setClock('2024-04-11T19:00:01Z');
    await play.tick();
    expect(sentTo(play, 'reminder')).toEqual([]);
  });

  it('are skipped when Teams refused them until long after', async () => {
    const play = await newPlay();
    await play.tick();
    play.messenger.answer = () => ({ outcome: 'retry', afterMs: 1000, problem: 'status-429' });
    play.setClock(moments.reminder);
    await play.tick();
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-11T20:00:00Z');
    await play.tick();
    const sent = play.messenger.attempts.filter(({ outcome }) => outcome.outcome === 'sent');
    expect(sent.filter(({ message }) => message.type === 'reminder')).toEqual([]);
  });

  it('do not come in the same breath as the first card', async () => {
    const play = await newPlay({ met: false });
    await play.tick();
    play.setClock(moments.reminder);
    await play.tick();
    play.setClock('2024-04-11T08:00:00Z');
    await play.meet('hanne');
    await play.turn('hanne', { type: 'installed' });
    await play.tick();
    expect(play.messenger.attempts.map(({ message }) => message.type)).toEqual(['form']);
  });

  it('go at once to those who owe, when the coordinator asks for it, and to nobody else', async () => {
    const play = await newPlay();
    await play.tick();
    await play.answer('economy', 'services', 'portfolio', 'hr');
    const refused = await play.press('hanne', { type: 'remind-now', ...march });
    expect(refused.send).toHaveLength(1);
    expect(sentTo(play, 'reminder')).toEqual([]);
    await play.press('kari', { type: 'remind-now', ...march });
    await play.press('kari', { type: 'remind-now', ...march });
    expect(sentTo(play, 'reminder')).toEqual([person(ownerOf['deviations']!).email]);
  });
});
