import { beforeEach, expect, it } from 'vitest';
import { isReturned } from '../../report/answer/is-outstanding.ts';
import { formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const hanne = person('hanne');
const kari = person('kari');

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
  await play.answer('hr');
  play.setClock('2024-04-09T08:00:00Z');
});

const formsTo = (email: string) =>
  play.messenger.attempts.filter(({ to, message }) => to === email && message.type === 'form');

it('is outstanding again, and comes back to its owner with the reason at the top and the answers in it', async () => {
  const before = await storedSection(play, 'hr');
  const said = noticeIn(await play.write('kari', 'returner sykefravær: tallene er for februar'));
  expect(said.title).toBe('HR/HMS: Sykefravær er sendt tilbake');
  expect(said.text).toBe(`${hanne.name} får skjemaet med grunnen øverst nå: tallene er for februar.`);

  const form = formIn(formsTo(hanne.email).at(-1)?.message);
  expect(form.notice?.text).toContain(
    'Koordinatoren har sendt dette tilbake: Sykefravær: tallene er for februar.',
  );
  const sickLeave = form.items.find(({ id }) => id === 'sick-leave');
  expect(sickLeave).toMatchObject({ state: 'outstanding' });
  expect(sickLeave?.fields.every(({ text }) => text !== '')).toBe(true);

  const after = await storedSection(play, 'hr');
  expect(after.version).toBe(before.version + 1);
  expect(after.savedBy).toBe(before.savedBy);
  expect(after.versions.at(-1)).toMatchObject({
    savedBy: kari.id,
    reason: 'tallene er for februar',
    changed: ['sick-leave'],
  });
  expect((await play.cycle.reports.readAudit(march)).at(-1)).toMatchObject({
    action: 'return',
    by: kari.id,
    subject: 'hr/sick-leave',
    reason: 'tallene er for februar',
  });
});

it('is cleared by delivering once more, even with the same values, and the coordinator is told', async () => {
  await play.write('kari', 'returner hr: se over kommentarene');
  for (let part = 1; part <= (await play.form('hanne', 'hr')).parts; part += 1) {
    const { replace } = await play.press('hanne', submitOf(await play.form('hanne', 'hr', part), {}));
    if (replace?.type !== 'receipt') throw new Error(JSON.stringify(replace));
  }
  const { answers } = await storedSection(play, 'hr');
  expect(Object.values(answers).some(isReturned)).toBe(false);
  expect(Object.values(answers).every(({ returned }) => returned?.redelivered === true)).toBe(true);
  const told = play.messenger.attempts.filter(
    ({ to, message }) => to === kari.email && message.type === 'preview',
  );
  expect(told).toHaveLength(1);
  const [shown] = told;
  expect(shown?.message.type === 'preview' && shown.message.preview.heading).toBe('HR/HMS er levert på nytt');
  await play.tick();
  expect(attemptsAt(play, kari.email, 'preview')).toBe(1);
});

it('counts as owed in reminders and in the preview, with the reason', async () => {
  await play.write('kari', 'send tilbake sykefravær fordi tallene er for februar');
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  const reminder = play.messenger.attempts.find(
    ({ to, message }) => to === hanne.email && message.type === 'reminder',
  )?.message;
  expect(reminder?.type === 'reminder' && reminder.reminder.owed.map(({ items }) => items)).toEqual([
    ['Sykefravær (sendt tilbake: tallene er for februar)'],
  ]);
  const { replace } = await play.press('kari', { type: 'preview', ...march });
  const hr = replace?.type === 'preview' ? replace.preview.sections.find(({ id }) => id === 'hr') : undefined;
  expect(hr).toMatchObject({
    ready: false,
    missing: ['Sykefravær (sendt tilbake: tallene er for februar)'],
  });
});

it('happens once when pressed twice, and is asked for on a card that says what is missing in it', async () => {
  const opened = await play.write('kari', 'returner');
  expect(opened.send[0]?.type).toBe('task');
  const empty = await play.press('kari', { type: 'return', ...march, inputs: { 'return/target': 'hr' } });
  const fields = empty.replace?.type === 'task' ? empty.replace.task.fields : [];
  expect(fields.map(({ text, problem }) => [text, problem])).toEqual([
    ['hr', undefined],
    ['', 'Skriv hva som må rettes, så vet den som svarer hva du mener.'],
  ]);
  const inputs = { 'return/target': 'hr/sick-leave', 'return/reason': 'Feil måned' };
  const { replace } = await play.press('kari', { type: 'return', ...march, inputs });
  expect(replace?.type).toBe('preview');
  play.setClock('2024-04-09T08:01:00Z');
  await play.press('kari', { type: 'return', ...march, inputs });
  expect(
    (await storedSection(play, 'hr')).versions.filter(({ reason }) => reason === 'Feil måned'),
  ).toHaveLength(1);
  expect(formsTo(hanne.email).filter(({ message }) => formIn(message).notice !== undefined)).toHaveLength(1);
});

it('is refused to others, for what is not delivered or not there, and after the publication', async () => {
  expect(noticeIn(await play.write('hanne', 'returner hr: feil')).title).toBe(
    'Dette er det koordinatoren som gjør',
  );
  expect(noticeIn(await play.write('kari', 'returner økonomi: feil')).title).toBe(
    'Ingenting å sende tilbake',
  );
  expect(noticeIn(await play.write('kari', 'returner kantina: feil')).title).toBe('Hva skal sendes tilbake?');
  const wrong = await play.press('kari', {
    type: 'return',
    ...march,
    inputs: { 'return/target': 'nothing/here', 'return/reason': 'x' },
  });
  expect(wrong.replace?.type).toBe('task');
  expect((await storedSection(play, 'hr')).versions.every(({ savedBy }) => savedBy === hanne.id)).toBe(true);
  await play.write('kari', 'bruk denne kanalen', {
    type: 'channel',
    conversationId: '19:x',
    teamId: 't',
    name: 'Ledergruppen',
  });
  await play.write('kari', 'godkjenn likevel');
  await play.write('kari', 'publiser');
  expect(noticeIn(await play.write('kari', 'returner hr: feil')).title).toBe('Rapporten er publisert');
});

it('takes an approval back, and a promise keeps the values', async () => {
  await play.write('kari', 'godkjenn likevel');
  await play.write('kari', 'returner sykefravær: feil måned');
  expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('review');
  await play.write('hanne', 'senere sykefravær: på mandag');
  const { answers } = await storedSection(play, 'hr');
  expect(answers['sick-leave']).toMatchObject({ state: 'answered', reason: 'på mandag' });
  expect(isReturned(answers['sick-leave'])).toBe(true);
});
