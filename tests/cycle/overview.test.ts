import { beforeEach, expect, it } from 'vitest';
import type { Overview } from '../../report/conversation/overview.ts';
import { noticeIn } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { channel, march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const kari = person('kari');
const hanne = person('hanne');
const berit = person('berit');

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
});

async function shown(): Promise<Overview> {
  const [message] = (await play.write('kari', 'oversikt')).send;
  if (message?.type !== 'overview') throw new Error(JSON.stringify(message));
  return message.overview;
}

it('comes to the coordinator at nine on the working day after the first reminder, once, while something is missing', async () => {
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  expect(attemptsAt(play, kari.email, 'overview')).toBe(0);
  play.setClock('2024-04-12T06:59:00Z');
  await play.tick();
  expect(attemptsAt(play, kari.email, 'overview')).toBe(0);
  play.setClock('2024-04-12T07:00:00Z');
  await play.tick();
  await play.tick();
  expect(attemptsAt(play, kari.email, 'overview')).toBe(1);
  // Saturday is left alone; Monday has its own.
  play.setClock('2024-04-13T08:00:00Z');
  await play.tick();
  expect(attemptsAt(play, kari.email, 'overview')).toBe(1);
  play.setClock('2024-04-15T07:00:00Z');
  await play.tick();
  expect(attemptsAt(play, kari.email, 'overview')).toBe(2);
});

it('shows who is missing, reminded, out of reach, away, delegated and put off', async () => {
  await play.meet('tone', { reach: 'blocked' });
  await play.write('hanne', 'deleger sykefravær til berit');
  await play.write('olav', 'fraværende til 15. april');
  await play.write('kjell', 'senere åpne avvik: på torsdag');
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  await play.write('kjell', 'utsett til i ettermiddag');
  const card = await shown();
  expect(card.title).toBe('5 av 6 seksjoner mangler');
  expect(card.lead).toEqual(['Ingen er over fristen, og én får jeg ikke kontakt med.']);
  const of = (section: string) => card.missing.filter((gap) => gap.section === section);
  expect(of('Økonomi')[0]?.who).toBe(
    `${person('olav').name} er borte til og med 15. april 2024; ${berit.name} svarer`,
  );
  expect(of('HR/HMS').map(({ who, items }) => [who, items])).toEqual([
    [`${hanne.name} har delegert det til ${berit.name}`, 'Sykefravær'],
    [hanne.name, 'AML-brudd, HMS-systemet'],
  ]);
  expect(of('Tjenester/produksjon')[0]?.notes[0]).toEqual({
    text: 'Nås ikke: har blokkert boten',
    trouble: true,
  });
  const [deviations] = of('Avviksmeldinger');
  expect(deviations?.items).toBe('Åpne avvik (kommer senere: på torsdag)');
  expect(deviations?.notes.map(({ text }) => text)).toEqual([
    'Sist påminnet 11. april 2024 kl.\u00a009:00',
    'Har utsatt påminnelsen til 11. april 2024 kl.\u00a013:00',
  ]);
  expect(card.waiting).toHaveLength(1);
  // Tone's reminder was stopped since she has blocked the bot.
  expect(card.actions).toEqual(['remind-now', 'open-delegate', 'resend-failed', 'deliveries', 'preview']);
});

it('is the coordinator’s alone, and says when nobody owes anything', async () => {
  const pressed = await play.press('hanne', { type: 'overview', ...march });
  expect(noticeIn(pressed).title).toBe('Dette er det koordinatoren som gjør');
  // For others, and in a channel, the same words are a question.
  expect((await play.write('dag', 'hvem mangler')).send[0]?.type).toBe('answer');
  expect((await play.write('kari', 'hvem mangler', channel)).send[0]?.type).toBe('answer');
  expect((await play.write('dag', 'fravær')).send[0]?.type).toBe('answer');
  expect(await play.cycle.people.listStandings()).toEqual([]);
  await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment');
  expect(await shown()).toMatchObject({
    title: 'Ingen skylder noe nå',
    missing: [],
    actions: ['deliveries', 'preview'],
  });
});

it('shows who would be reminded of what and when, and sends nothing', async () => {
  const before = play.messenger.attempts.length;
  const rows = (await play.cycle.deliveries.list(march)).length;
  const [plan] = (await play.write('kari', 'vis påminnelser')).send;
  const lines = plan?.type === 'answer' ? plan.answer.lines : [];
  expect(lines.find(({ label }) => label === hanne.name)?.value).toBe(
    'Påminnes torsdag 11. april kl.\u00a009:00\nHR/HMS: Sykefravær, AML-brudd, HMS-systemet',
  );
  expect(lines).toHaveLength(5);
  expect(play.messenger.attempts).toHaveLength(before);
  expect(await play.cycle.deliveries.list(march)).toHaveLength(rows);
  await play.answer('hr');
  const [after] = (await play.write('kari', 'vis påminnelser')).send;
  expect(after?.type === 'answer' && after.answer.lines.map(({ label }) => label)).not.toContain(hanne.name);
  // A plan that cannot come true says so.
  await play.meet('tone', { reach: 'blocked' });
  await play.write('per', 'fraværende til 15. april');
  const [last] = (await play.write('kari', 'vis påminnelser')).send;
  const shownNow = last?.type === 'answer' ? last.answer.lines : [];
  expect(shownNow.find(({ label }) => label === person('tone').name)?.value).toContain(
    '\nNås ikke: har blokkert boten\n',
  );
  expect(shownNow.at(-1)).toEqual({
    label: 'Status for prosjektporteføljen',
    value: `${person('per').name} er borte til og med 15. april 2024, og ingen er satt til å svare`,
  });
});

it('says who will be away before the deadline, and when the reminder comes', async () => {
  await play.write('hanne', 'fraværende fra 11. april til 15. april');
  await play.write('tone', 'fraværende fra 15. april');
  const overviewed = await shown();
  const notes = (section: string) =>
    overviewed.missing.find((gap) => gap.section === section)?.notes.map(({ text }) => text) ?? [];
  expect(notes('HR/HMS')).toContain('Er borte fra 11. april 2024 til og med 15. april 2024');
  // The deadline is the 12th.
  expect(notes('Tjenester/produksjon').join()).not.toContain('borte');
  const [message] = (await play.write('kari', 'vis påminnelser')).send;
  const plan = message?.type === 'answer' ? message.answer.lines : [];
  const lineOf = (name: string) => plan.find(({ label }) => label === person(name).name)?.value;
  expect(lineOf('hanne')).toBe(
    'Påminnes torsdag 11. april kl.\u00a009:00\nEr borte fra 11. april 2024 til og med 15. april 2024\nHR/HMS: Sykefravær, AML-brudd, HMS-systemet',
  );
  expect(lineOf('tone')).not.toContain('borte');
});

it('says whom it was taken up with besides the coordinators who read it', async () => {
  const ladder = await newPlay({
    change: (yaml) =>
      yaml.replace('  reminders:', '  escalation: [{ after: 1, time: "09:00" }]\n  reminders:'),
  });
  await ladder.tick();
  // Monday 15 April is the working day after the deadline.
  ladder.setClock('2024-04-15T07:00:00Z');
  await ladder.tick();
  ladder.setClock('2024-04-15T08:00:00Z');
  const [message] = (await ladder.write('kari', 'oversikt')).send;
  const gaps = message?.type === 'overview' ? message.overview.missing : [];
  const notes = (section: string) =>
    gaps.find((gap) => gap.section === section)?.notes.map(({ text }) => text) ?? [];
  expect(notes('HR/HMS').at(-1)).toBe(`Tatt opp 15. april 2024 kl.\u00a009:00 med ${person('lise').name}`);
  expect(notes('Økonomi').join()).not.toContain('Tatt opp');
});

it('finds who has left, has never been met or cannot be reached, and lets the deputy be asked', async () => {
  const gone = new Set([person('olav').id]);
  const roster = {
    has: async ({ id }: { id: string }) => (gone.has(id) ? ('gone' as const) : ('there' as const)),
  };
  const cycle = { ...play.cycle, roster };
  await play.meet('tone', { reach: 'blocked' });
  const { playOf } = await import('./play.ts');
  const asked = playOf(cycle, play.messenger, (moment) => {
    play.setClock(moment);
  });
  const [check] = (await asked.write('kari', 'kontroller mottakere')).send;
  const lines = check?.type === 'answer' ? check.answer.lines : [];
  expect(lines.map(({ label }) => label)).toEqual([person('olav').name, person('tone').name, 'Uten vara']);
  expect(lines[0]?.value).toContain('Svarer for Økonomi\nFinnes ikke lenger i Teams');
  expect(lines[1]?.value).toContain('Har blokkert boten');
  await asked.tick();
  const forms = play.messenger.attempts.filter(
    ({ to, message }) => to === berit.email && message.type === 'form',
  );
  expect(forms).toHaveLength(1);
  // Back in the roster, and so asked as usual again.
  gone.clear();
  await asked.write('kari', 'kontroller mottakere');
  expect((await cycle.people.listStandings()).every(({ standing }) => standing.left === undefined)).toBe(
    true,
  );
});

it('checks the recipients three working days before the next period opens, once', async () => {
  const answersTo = () => attemptsAt(play, kari.email, 'answer');
  // April is reported from Thursday 2 May, since the 1st is a holiday: three working days before is Friday 26 April.
  play.setClock('2024-04-26T05:59:00Z');
  await play.tick();
  expect(answersTo()).toBe(0);
  play.setClock('2024-04-26T06:00:00Z');
  await play.tick();
  await play.tick();
  expect(answersTo()).toBe(1);
});
