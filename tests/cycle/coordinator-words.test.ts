import { describe, expect, it } from 'vitest';
import { noticeIn, submitOf } from './cards.ts';
import { channel, march, person } from './march.ts';
import { answered, green, save } from './overriding.ts';
import { newPlay, type Play } from './play.ts';
import { approved, change, publish, stateOf, summaryIn } from './publication.ts';

const noticesTo = (play: Play, name: string) =>
  play.messenger.attempts.flatMap(({ to, message }) =>
    to === person(name).email && message.type === 'notice' ? [message.notice] : [],
  );

describe('a month without its year', () => {
  it('is the newest such period that was run', async () => {
    const play = await approved();
    await play.press('kari', publish);
    expect(noticeIn(await play.write('kari', 'lås mars')).title).toBe('Mars 2024 er låst');
    await play.write('kari', 'gjenåpne mars feil i lisenskostnadene');
    expect(await stateOf(play)).toBe('published');
    expect((await play.cycle.reports.readAudit(march)).at(-1)?.reason).toBe('feil i lisenskostnadene');
    expect((await play.write('kari', 'preview March')).send.map(({ type }) => type)).toEqual([
      'summary',
      'preview',
    ]);
  });

  it('is history, or said not to be there, with those that are', async () => {
    const play = await newPlay();
    await play.tick();
    expect(noticeIn(await play.write('kari', 'lås februar')).title).toBe('Februar 2024 er historikk');
    const none = noticeIn(await play.write('kari', 'lås juni'));
    expect(none.text).toBe(
      'Det er ikke åpnet noen rapport for juni. Disse er åpnet: mars 2024. Ingenting er endret.',
    );
    expect(noticeIn(await play.write('hanne', 'lås juni')).text).toContain('koordinatoren');
  });

  it('stands in what is asked back', async () => {
    const play = await newPlay();
    await play.tick();
    const asked = noticeIn(await play.write('kari', 'godkjenn mars'));
    expect(asked.text).toContain('«godkjenn likevel mars 2024»');
  });
});

it('says first why nothing is published, and what to write, and then shows the preview', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  const { replace, send } = await play.write('kari', 'publiser');
  expect(replace).toBeUndefined();
  expect(send.map(({ type }) => type)).toEqual(['notice', 'preview']);
  expect(noticeIn({ send: send.slice(0, 1) }).text).toContain('skriv «godkjenn»');
});

it('counts editions of the post apart from versions of answers, the next one in the draft of a correction', async () => {
  const play = await approved();
  await play.press('kari', publish);
  const draft = async () => {
    const [message] = (await play.write('kari', 'forhåndsvis')).send;
    if (message?.type !== 'summary') throw new Error('No draft');
    return message.summary.kicker;
  };
  expect(await draft()).toMatch(/ · utgave 1$/u);
  await change(play, '249');
  expect(await draft()).toMatch(/ · utgave 2$/u);
  const source = async (text: string) => {
    const [message] = (await play.write('dag', text)).send;
    if (message?.type !== 'answer') throw new Error('No answer');
    return message.answer.source;
  };
  expect(await source('status')).toContain('publisert utgave 1');
  expect(await source('status avvik')).toContain('svarversjon 2');
});

it('tells of several who were reminded already in one sentence', async () => {
  const play = await newPlay();
  await play.tick();
  play.setClock('2024-04-10T08:00:30Z');
  await play.write('kari', 'påminn');
  play.setClock('2024-04-10T08:02:10Z');
  const { text } = noticeIn(await play.write('kari', 'påminn'));
  expect(text.split('\n')).toHaveLength(1);
  for (const name of ['hanne', 'kjell', 'tone', 'per', 'olav']) expect(text).toContain(person(name).name);
  expect(text).toContain('Skriv «påminn» igjen etter kl.\u00a010:16.');
});

describe('why something comes later', () => {
  const promised = async () => {
    const play = await newPlay();
    await play.tick();
    const { replace } = await play.press('hanne', submitOf(await play.form('hanne', 'hr'), {}, 'later'));
    if (replace?.type !== 'promise') throw new Error(`No promise: ${replace?.type}`);
    const { report, period, section, part, version } = replace.promise;
    const inputs = { 'later/reason': 'venter på lønnskjøringen' };
    await play.press('hanne', { type: 'later-reason', report, period, section, part, version, inputs });
    return play;
  };
  const missing = async (play: Play, name: string) => {
    const [message] = (await play.write(name, 'hva mangler')).send;
    if (message?.type !== 'answer') throw new Error('No answer');
    return message.answer.lines.find(({ label }) => label === 'HR/HMS')?.value ?? '';
  };

  it('is told the coordinator once, and nobody else', async () => {
    const play = await promised();
    expect((await missing(play, 'kari')).split('venter på lønnskjøringen')).toHaveLength(2);
    expect(await missing(play, 'dag')).not.toContain('lønnskjøringen');
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    expect(JSON.stringify(replace).split('venter på lønnskjøringen')).toHaveLength(2);
  });

  it('stands in the post without brackets in brackets, and its passed deadline is said to have passed', async () => {
    const play = await promised();
    await play.write('kari', 'bruk denne kanalen', channel);
    play.setClock('2024-04-13T08:00:00Z');
    await play.press('kari', { type: 'approve', ...march });
    await play.press('kari', publish);
    const post = play.messenger.attempts.findLast(({ message }) => message.type === 'summary');
    const line = summaryIn(post).missing.find((text) => text.startsWith('HR/HMS'));
    expect(line).toContain('fristen var fredag 12. april');
    expect(line).not.toMatch(/\([^)]*\(/u);
  });
});

describe('an override by the coordinator', () => {
  it('is told the owner once, with who, what and why', async () => {
    const play = await answered();
    await save(play, 'kari', green);
    await play.tick();
    expect(noticesTo(play, 'hanne')).toHaveLength(1);
    const [told] = noticesTo(play, 'hanne');
    expect(told?.title).toBe('En farge er overstyrt i HR/HMS');
    expect(told?.text).toContain(
      `${person('kari').name} endret fargen på Korttidsfravær (under 16 dager) fra gul til grønn. Grunn: To er tilbake i jobb.`,
    );
  });

  it('is not told of what the owner did', async () => {
    const play = await answered();
    await save(play, 'hanne', green);
    await play.tick();
    expect(noticesTo(play, 'hanne')).toEqual([]);
  });

  it('is told by an example which words are meant', async () => {
    const play = await answered();
    const which = noticeIn(await play.write('kari', 'overstyr gulrot grønn fordi det er feil'));
    expect(which.text).toMatch(/Skriv for eksempel «overstyr .+ fordi .+»/u);
    const unknown = noticeIn(await play.write('kari', 'overstyr korttidsfravær lilla fordi det er feil'));
    expect(unknown.title).toBe('Den fargen kjenner jeg ikke');
    expect(unknown.text).toContain('«lilla»');
    expect(unknown.text).toMatch(/grønn.*gul.*rød/u);
    const same = noticeIn(await play.write('kari', 'overstyr korttidsfravær gul fordi det er feil'));
    expect(same.title).toBe('Fargen er ikke overstyrt');
  });
});

describe('a reopening', () => {
  it('is told those whom the reason names and those who owe something, and nobody else', async () => {
    const play = await approved();
    await play.press('kari', publish);
    await play.write('kari', 'lås');
    await play.write('kari', 'gjenåpne feil i sykefraværet');
    expect(noticesTo(play, 'hanne')).toHaveLength(1);
    expect(noticesTo(play, 'hanne')[0]).toMatchObject({ title: 'Mars 2024 er gjenåpnet' });
    expect(noticesTo(play, 'hanne')[0]?.text).toContain('Grunn: feil i sykefraværet.');
    for (const name of ['kjell', 'olav', 'kari', 'dag']) expect(noticesTo(play, name)).toEqual([]);
  });
});

it('does not say in a reminder that somebody waits who has delivered', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('economy', 'services', 'portfolio', 'deviations');
  const waiting = async () => {
    await play.write('kari', 'påminn');
    const reminder = play.messenger.attempts.findLast(
      ({ to, message }) => to.startsWith('hanne') && message.type === 'reminder',
    );
    return reminder?.message.type === 'reminder' ? reminder.message.reminder.waiting : 'none sent';
  };
  play.setClock('2024-04-12T11:00:00Z');
  await play.tick();
  play.setClock('2024-04-12T13:00:00Z');
  expect(await waiting()).toContain('Administrerende direktørs vurdering');
  await play.answer('assessment');
  play.setClock('2024-04-12T14:00:00Z');
  expect(await waiting()).toBeUndefined();
});
