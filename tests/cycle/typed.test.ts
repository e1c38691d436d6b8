import { describe, expect, it } from 'vitest';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import { fieldsOf, noticeIn, storedSection, submitOf } from './cards.ts';
import { channel, march, person } from './march.ts';
import { newPlay } from './play.ts';

const said = ({ send }: TurnResult) =>
  send.flatMap((message) => (message.type === 'notice' ? [message.notice] : []));

const languages = {
  nb: {
    command: 'språk bokmål',
    answer: 'svar avviksmeldinger\nåpne avvik: 258\nkommentar: Flere nye avvik enn vi rekker å lukke.',
    yes: 'ja',
    no: 'nei',
    nothing: 'Ingenting er levert',
    saved: 'Lagret',
    status: 'status avvik',
    name: 'Åpne avvik',
  },
  nn: {
    command: 'språk nynorsk',
    answer: 'svar avviksmeldingar\nopne avvik: 258\nkommentar: Fleire nye avvik enn vi rekk å lukke.',
    yes: 'ja',
    no: 'nei',
    nothing: 'Ingenting er levert',
    saved: 'Lagra',
    status: 'status avvik',
    name: 'Opne avvik',
  },
  en: {
    command: 'language english',
    answer: 'answer deviations reported\nopen deviations: 258\ncomment: More come in than we can close.',
    yes: 'yes',
    no: 'no',
    nothing: 'Nothing is submitted',
    saved: 'Saved',
    status: 'status deviations',
    name: 'Open deviations',
  },
} as const;

it('hears a suggestion that is pressed as if it were written', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kjell', languages.nb.answer);
  const { send } = await play.press('kjell', { type: 'ask', question: 'ja' });
  expect(send[0]?.type).toBe('receipt');
  expect((await storedSection(play, 'deviations')).version).toBe(1);
});

it('takes more values while some wait, without the command again', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kjell', languages.nb.answer);
  const [readBack] = said(await play.write('kjell', 'åpne avvik: 261'));
  expect(readBack?.text).toContain('Åpne avvik: 261');
  await play.write('kjell', 'ja');
  const { answers } = await storedSection(play, 'deviations');
  expect(answers['open-deviations']?.cells).toEqual({ open: '261' });
  const { send } = await play.write('kjell', 'åpne avvik: 262');
  expect(send[0]?.type).toBe('answer');
});

it('tells an owner that their own part is in, not that everything is', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const asked = async (name: string) => JSON.stringify((await play.write(name, 'hva mangler')).send);
  expect(await asked('kjell')).toContain('Alt du svarer for, er levert');
  expect(await asked('kari')).toContain('5 seksjoner er ikke levert');
  const status = async (name: string) => JSON.stringify((await play.write(name, 'status')).send);
  expect(await status('kjell')).toContain('Din del: 1 av 1 seksjon er levert.');
  expect(await status('kari')).toContain('"1 av 6 seksjoner er levert."');
});

it('tells the coordinator in the help what only a coordinator may write', async () => {
  const play = await newPlay();
  await play.tick();
  const help = async (name: string) => JSON.stringify((await play.write(name, 'hjelp')).send);
  expect(await help('kari')).toContain('gjenåpne');
  expect(await help('hanne')).not.toContain('gjenåpne');
  expect(await help('hanne')).toContain('overstyr');
});

describe.each(Object.entries(languages))('answers typed in %s', (language, words) => {
  it('are read back, and written only when confirmed', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('kjell', words.command);
    const [readBack, ...others] = said(await play.write('kjell', words.answer));
    expect(others).toEqual([]);
    expect(readBack?.text).toContain(`${words.name}: 258`);
    expect(readBack?.text).toContain(words.nothing);
    expect(readBack?.suggestions).toEqual([words.yes, words.no]);
    expect(await storedSection(play, 'deviations')).toMatchObject({ version: 0, answers: {} });
    const { send } = await play.write('kjell', words.yes);
    if (send[0]?.type !== 'receipt') throw new Error('No receipt');
    expect(send[0].language).toBe(language);
    expect(send[0].receipt.saved).toContain(words.saved);
    expect((await storedSection(play, 'deviations')).answers['open-deviations']?.cells).toEqual({
      open: '258',
    });
    expect(said(await play.write('kjell', words.yes))).toHaveLength(1);
    expect((await storedSection(play, 'deviations')).version).toBe(1);
  });

  it('are thrown away when declined', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('kjell', words.command);
    await play.write('kjell', words.answer);
    await play.write('kjell', words.no);
    expect((await play.write('kjell', words.yes)).send[0]?.type).toBe('notice');
    expect((await storedSection(play, 'deviations')).version).toBe(0);
  });

  it('keep the language in later cards and answers', async () => {
    const play = await newPlay();
    await play.write('kjell', words.command);
    await play.tick();
    const card = play.messenger.attempts.find(({ to }) => to === person('kjell').email);
    expect(card?.message.language).toBe(language);
    expect((await play.write('kjell', words.status)).send[0]?.language).toBe(language);
  });
});

it('say what is wrong by the name of the field, keep the rest, and take the mended value alone', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write(
    'hanne',
    'svar hr\nkorttid: 2,4\nlangtid: 1.126\negenmeldt: 1,0\nlegemeldt: 4,3\nkommentar sykefravær: Lederne følger opp.',
  );
  const { text } = noticeIn(await play.write('hanne', 'ja'));
  expect(text).toContain('Langtidsfravær (over 16 dager): ');
  expect(text).not.toContain('Korttidsfravær');
  expect((await storedSection(play, 'hr')).version).toBe(0);
  await play.write('hanne', 'svar hr\nlangtid: 2,9');
  expect((await play.write('hanne', 'ja')).send[0]?.type).toBe('receipt');
  expect((await storedSection(play, 'hr')).answers['sick-leave']).toMatchObject({
    cells: { short: '2.4', long: '2.9', 'self-certified': '1', 'doctor-certified': '4.3' },
    comment: 'Lederne følger opp.',
  });
});

it('are told what would be refused when they are read back, and no "ja" is offered for it', async () => {
  const play = await newPlay();
  await play.tick();
  const [readBack] = said(
    await play.write('hanne', 'svar hr\nkorttid: 2,4\nlangtid: 3.800\negenmeldt: fem\nlegemeldt: 4,3'),
  );
  expect(readBack?.suggestions).toEqual([]);
  expect(readBack?.title).toContain('Noe må rettes');
  const lines = readBack?.text.split('\n') ?? [];
  expect(lines).toContain('Korttidsfravær (under 16 dager): 2,4');
  expect(lines).toContain('✕ Egenmeldt fravær: «fem» er ikke et tall. Skriv bare tallet, for eksempel 5,3.');
  expect(lines.filter((line) => line.includes('3.800'))).toEqual([
    '✕ Langtidsfravær (over 16 dager): 3.800 kan bety 3,8 eller 3800. Skriv 3,8, om det er det du mener.',
  ]);
  expect(readBack?.text).toContain('Ingenting er levert ennå');
  expect(readBack?.text).not.toContain('«ja»');
  const [mended] = said(
    await play.write('hanne', 'langtid: 2,9\negenmeldt: 1,0\nkommentar sykefravær: Lederne følger opp.'),
  );
  expect(mended?.suggestions).toEqual(['ja', 'nei']);
});

it('are not held back by the blanks of a card that was kept as a draft', async () => {
  const play = await newPlay();
  await play.tick();
  await play.press('hanne', submitOf(await play.form('hanne', 'hr'), { 'breaches/per-day': '' }, 'draft'));
  const [readBack] = said(await play.write('hanne', 'svar hr\nHMS-systemet: ja'));
  expect(readBack?.suggestions).toEqual(['ja', 'nei']);
  expect((await play.write('hanne', 'ja')).send[0]?.type).toBe('receipt');
  expect(Object.keys((await storedSection(play, 'hr')).answers)).toEqual(['hse-system']);
});

it('deliver what was read back last, and leave other drafts alone', async () => {
  const play = await newPlay({
    change: (yaml) => yaml.replace('owner: hanne.hr@example.no', 'owner: kjell.kvalitet@example.no'),
  });
  await play.tick();
  await play.press(
    'kjell',
    submitOf(await play.form('kjell', 'hr'), { 'sick-leave/short': 'usikker' }, 'draft'),
  );
  play.setClock('2024-04-02T07:00:00Z');
  await play.write('kjell', 'svar avviksmeldinger\nåpne avvik: 258\nkommentar: Vi jobber med det.');
  expect((await play.write('kjell', 'ja')).send[0]?.type).toBe('receipt');
  expect(fieldsOf(await play.form('kjell', 'hr')).get('sick-leave/short')?.text).toBe('usikker');
  play.setClock('2024-04-02T08:00:00Z');
  await play.write('kjell', 'svar avviksmeldinger\nåpne avvik: 250');
  await play.write('kjell', 'nei');
  expect(fieldsOf(await play.form('kjell', 'hr')).get('sick-leave/short')?.text).toBe('usikker');
  expect((await storedSection(play, 'deviations')).version).toBe(1);
});

it('of a coordinator for somebody else are delivered by "ja" too', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'svar avviksmeldinger\nåpne avvik: 258\nkommentar: Meldt på telefon.');
  expect((await play.write('kari', 'ja')).send[0]?.type).toBe('receipt');
  expect((await storedSection(play, 'deviations')).savedBy).toBe(person('kari').id);
});

it('do in text what each button of the coordinator does', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment');
  for (const [text, state] of [
    ['forhåndsvis', 'collecting'],
    ['godkjenn', 'approved'],
    ['publiser', 'published'],
    ['lås', 'locked'],
    ['gjenåpne en feil i tallene', 'published'],
  ] as const) {
    await play.write('kari', text);
    expect((await play.cycle.reports.readPeriod(march))?.period.record.state, text).toBe(state);
  }
});

it('ask back before a report with gaps is approved or locked, and do it when that is meant', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  const state = async () => (await play.cycle.reports.readPeriod(march))?.period.record.state;
  expect(noticeIn(await play.write('kari', 'godkjenn')).text).toContain('6 seksjoner er ikke levert');
  expect(await state()).toBe('open');
  await play.write('kari', 'godkjenn likevel');
  expect(await state()).toBe('approved');
  await play.write('kari', 'publiser');
  expect(noticeIn(await play.write('kari', 'lås')).text).toContain('«lås likevel»');
  expect(await state()).toBe('published');
  await play.press('kari', { type: 'ask', question: 'lås likevel' });
  expect(await state()).toBe('locked');
});

it('ask back when it is not said which section, and which language', async () => {
  const play = await newPlay();
  await play.tick();
  expect(noticeIn(await play.write('kari', 'svar')).title).toContain('Hvilken seksjon');
  expect(noticeIn(await play.write('kari', 'svar gulrot')).text).toContain('gulrot');
  expect(noticeIn(await play.write('kari', 'språk klingon')).title).toContain('Hvilket språk');
  expect(noticeIn(await play.write('siri', 'svar')).text).toContain('ikke for noen seksjon');
});

it('choose the channel only in a channel', async () => {
  const play = await newPlay();
  expect(noticeIn(await play.write('kari', 'bruk denne kanalen')).title).toContain('kanal');
  expect(await play.cycle.people.readChannel(march.report)).toBeUndefined();
  const place: Turn['place'] = channel;
  await play.write('kari', 'bruk denne kanalen', place);
  expect(await play.cycle.people.readChannel(march.report)).toMatchObject({ conversationId: '19:leaders' });
});
