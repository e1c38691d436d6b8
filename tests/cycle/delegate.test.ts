import { beforeEach, expect, it } from 'vitest';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import { renderCard } from '../../cards/render-card.ts';
import { formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { answers, march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const hanne = person('hanne');
const berit = person('berit');
const kari = person('kari');

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
  play.setClock('2024-04-09T08:00:00Z');
});

const formsTo = (email: string) =>
  play.messenger.attempts.filter(({ to, message }) => to === email && message.type === 'form');
const noticesTo = (email: string) =>
  play.messenger.attempts.flatMap(({ to, message }) =>
    to === email && message.type === 'notice' ? [message.notice.title] : [],
  );
const kinds = async (kind: Delivery['kind']) =>
  (await play.cycle.deliveries.list(march)).filter(({ delivery }) => delivery.kind === kind);

it('gives one item to somebody: the card with that item alone, and nothing else may be answered', async () => {
  const said = await play.write('hanne', 'deleger sykefravær til berit');
  expect(noticeIn(said).title).toBe(`${berit.name} har fått HR/HMS: Sykefravær`);
  const form = formIn(formsTo(berit.email).at(-1)?.message);
  expect(form.items.map(({ id }) => id)).toEqual(['sick-leave']);
  expect(form.given).toMatchObject({
    text: `${hanne.name} svarer vanligvis for dette. Det er delegert til deg denne gangen.`,
    declinable: true,
  });

  const stray = { ...submitOf(form, answers('hr')), inputs: { 'breaches/count': '1' } };
  const { replace } = await play.press('berit', stray);
  expect(JSON.stringify(replace)).toContain('Noen andre svarer for dette punktet');
  expect((await storedSection(play, 'hr')).version).toBe(0);

  const done = await play.press('berit', submitOf(form, answers('hr')));
  expect(done.replace?.type).toBe('receipt');
  expect(Object.keys((await storedSection(play, 'hr')).answers)).toEqual(['sick-leave']);
});

it('lets the owner still see, answer and take back, and says in the form who has it', async () => {
  await play.write('hanne', 'deleger sykefravær til berit.budsjett@example.no');
  const form = await play.form('hanne', 'hr');
  expect(form.items.find(({ id }) => id === 'sick-leave')?.held).toBe(`Delegert til ${berit.name}`);
  const back = noticeIn(await play.write('hanne', 'ta tilbake sykefravær'));
  expect(back.title).toBe('HR/HMS: Sykefravær er tatt tilbake');
  expect(noticesTo(berit.email)).toEqual(['HR/HMS: Sykefravær er ikke lenger hos deg']);
  const refused = await play.press('berit', {
    type: 'open-form',
    ...march,
    section: 'hr',
    part: 1,
    version: 0,
  });
  expect(refused.send[0]?.type === 'notice' && refused.send[0].notice.title).toBe(
    'Dette er ikke ditt å endre',
  );
  expect((await play.form('hanne', 'hr')).items.every(({ held }) => held === undefined)).toBe(true);
  const actions = (await play.cycle.reports.readAudit(march)).map(({ action, subject, by }) => [
    action,
    subject,
    by,
  ]);
  expect(actions.slice(-2)).toEqual([
    ['delegate', 'hr/sick-leave', hanne.id],
    ['taken-back', 'hr/sick-leave', hanne.id],
  ]);
});

it('reminds who has it instead of the owner, and both of what is theirs', async () => {
  await play.write('hanne', 'deleger sykefravær til berit');
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  const owedBy = (email: string) =>
    play.messenger.attempts.flatMap(({ to, message }) =>
      to === email && message.type === 'reminder'
        ? message.reminder.owed.map(({ section, items }) => [section, ...items])
        : [],
    );
  expect(owedBy(berit.email)).toEqual([['hr', 'Sykefravær']]);
  expect(owedBy(hanne.email)).toEqual([['hr', 'AML-brudd', 'HMS-systemet']]);
});

it('can be handed back, by the button and in words, and the owner is told', async () => {
  await play.write('hanne', 'deleger hr til berit');
  const { replace } = await play.press('berit', { type: 'decline-delegation', ...march, section: 'hr' });
  expect(replace?.type === 'notice' && replace.notice.title).toBe('HR/HMS er gitt tilbake');
  expect(noticesTo(hanne.email)).toEqual(['HR/HMS er hos deg igjen']);
  expect(noticeIn(await play.write('berit', 'gi tilbake hr')).title).toBe('Hva gjelder det?');

  play.setClock('2024-04-09T09:00:00Z');
  await play.write('hanne', 'deleger hr til berit');
  expect(formsTo(berit.email)).toHaveLength(2);
  expect(noticeIn(await play.write('berit', 'gi tilbake')).title).toBe('HR/HMS er gitt tilbake');
  await play.tick();
  expect(noticesTo(hanne.email)).toEqual(['HR/HMS er hos deg igjen', 'HR/HMS er hos deg igjen']);
});

it('tells the owner when the coordinator gave it away, and once only', async () => {
  await play.write('kari', 'deleger hr til berit');
  await play.tick();
  expect(noticesTo(hanne.email)).toEqual(['HR/HMS er delegert']);
  await play.press('hanne', { type: 'take-back', ...march, section: 'hr' });
  expect(noticesTo(berit.email)).toEqual(['HR/HMS er ikke lenger hos deg']);
  const again = await play.press('hanne', { type: 'take-back', ...march, section: 'hr' });
  expect(noticeIn(again).title).toBe('Ingenting å ta tilbake');
});

it('asks back for what is missing, and refuses what is not the giver’s', async () => {
  const card = (await play.write('hanne', 'deleger')).send[0];
  expect(card?.type === 'task' && card.task.fields[0]?.field.input).toMatchObject({
    choices: [
      { value: 'hr' },
      { value: 'hr/sick-leave' },
      { value: 'hr/breaches' },
      { value: 'hr/hse-system' },
    ],
  });
  const pressed = await play.press('hanne', {
    type: 'delegate',
    ...march,
    inputs: { 'delegate/target': 'economy', 'delegate/to': 'ingen' },
  });
  const fields = pressed.replace?.type === 'task' ? pressed.replace.task.fields : [];
  expect(fields.map(({ problem }) => problem)).toEqual([
    'Velg noe du svarer for.',
    'Jeg kjenner ingen som heter «ingen». Skriv e-postadressen til en som er med i rapporten eller har skrevet til meg.',
  ]);
  expect(noticeIn(await play.write('hanne', 'deleger økonomi til berit')).title).toBe('Hva gjelder det?');
  expect(noticeIn(await play.write('hanne', 'deleger hr til zzz')).text).toContain('«zzz»');
  // Who has been given something cannot pass it on.
  await play.write('hanne', 'deleger sykefravær til tone');
  expect(noticeIn(await play.write('tone', 'deleger sykefravær til per')).text).toContain('gi tilbake');
  expect((await play.cycle.reports.readPeriod(march))?.period.record.delegations).toHaveLength(1);
});

it('splits a whole section when one item is taken back, and says no change for what is so already', async () => {
  await play.write('hanne', 'deleger hr til berit');
  expect(noticeIn(await play.write('hanne', 'deleger hr til berit')).title).toBe('Ingen endring');
  await play.write('hanne', 'ta tilbake sykefravær');
  const { delegations = [] } = (await play.cycle.reports.readPeriod(march))?.period.record ?? {};
  expect(delegations.filter(({ ended }) => ended === undefined).map(({ item }) => item)).toEqual([
    'breaches',
    'hse-system',
  ]);
  const form = await play.form('berit', 'hr');
  expect(form.items.map(({ id }) => id)).toEqual(['breaches', 'hse-system']);
});

it('two who give at once both come through, one after the other', async () => {
  await Promise.all([
    play.write('hanne', 'deleger sykefravær til berit'),
    play.write('tone', 'deleger tjenester til per'),
  ]);
  const { delegations = [] } = (await play.cycle.reports.readPeriod(march))?.period.record ?? {};
  expect(delegations.map(({ section }) => section).toSorted()).toEqual(['hr', 'services']);
  expect(await kinds('prompt')).toHaveLength(5 + 2);
  expect(attemptsAt(play, kari.email, 'form')).toBe(0);
});

it('shows the coordinator in the preview who has it in hand', async () => {
  await play.write('hanne', 'deleger sykefravær til berit');
  const { send } = await play.write('kari', 'forhåndsvis');
  const preview = send.flatMap((message) => (message.type === 'preview' ? message.preview.sections : []));
  const hr = preview.find(({ id }) => id === 'hr');
  expect(hr?.held).toEqual([`Sykefravær: ${hanne.name} har delegert det til ${berit.name}`]);
  // It is no item, and does not stand among those that are missing.
  expect(hr?.missing.toSorted()).toEqual(['AML-brudd', 'HMS-systemet', 'Sykefravær']);
  expect(preview.filter(({ id }) => id !== 'hr').flatMap(({ held = [] }) => held)).toEqual([]);
  await play.write('hanne', 'deleger hr til berit');
  const again = await play.write('kari', 'forhåndsvis');
  const all = again.send.flatMap((message) => (message.type === 'preview' ? message.preview.sections : []));
  expect(all.find(({ id }) => id === 'hr')?.held).toEqual([
    `${hanne.name} har delegert det til ${berit.name}`,
  ]);
});

it('is back with its owner when it is given to them, and is not called a delegation', async () => {
  await play.write('hanne', 'deleger sykefravær til berit');
  const { send } = await play.write('hanne', 'deleger sykefravær til hanne');
  const [message] = send;
  expect(message?.type === 'notice' && message.notice).toMatchObject({
    title: `HR/HMS: Sykefravær er hos ${hanne.name} igjen`,
    text: `${hanne.name} svarer vanligvis for dette, og blir spurt igjen.`,
  });
  expect(message?.type === 'notice' && message.notice.buttons).toBeUndefined();
  expect(noticeIn(await play.write('hanne', 'ta tilbake')).text).toBe(
    'Du har ikke delegert noe. Ingenting er endret.',
  );
});

it('does not say that somebody gets it now who is away', async () => {
  await play.write('berit', 'fraværende til 9. april');
  const { text } = noticeIn(await play.write('hanne', 'deleger hr til berit'));
  expect(text).toContain(`${berit.name} er borte til og med 9. april 2024, så eieren blir spurt så lenge.`);
  expect(text).not.toContain('nå');
});

it('says that nothing is there to give back, and asks which of several', async () => {
  expect(noticeIn(await play.write('berit', 'gi tilbake'))).toMatchObject({
    title: 'Ingen endring',
    text: 'Ingenting er delegert til deg. Ingenting er endret.',
  });
  await play.write('hanne', 'deleger sykefravær til berit');
  await play.write('hanne', 'deleger aml-brudd til berit');
  expect(noticeIn(await play.write('berit', 'gi tilbake'))).toMatchObject({
    text: 'Flere ting er delegert til deg. Velg hva du mener.',
    suggestions: ['gi tilbake HR/HMS: Sykefravær', 'gi tilbake HR/HMS: AML-brudd'],
  });
  expect(noticeIn(await play.write('berit', 'gi tilbake HR/HMS: AML-brudd')).title).toBe(
    'HR/HMS: AML-brudd er gitt tilbake',
  );
});

it('asks whether somebody is meant whose name is nearly that, and gives nothing away', async () => {
  expect(noticeIn(await play.write('hanne', 'deleger hr til berrit')).text).toBe(
    `Jeg kjenner ingen som heter «berrit». Mente du ${berit.name} (${berit.email})? Skriv hele navnet eller e-postadressen. Ingenting er endret.`,
  );
  expect(noticeIn(await play.write('hanne', 'deleger hr til bodil')).text).toContain(
    'Skriv e-postadressen til en som er med i rapporten',
  );
  expect((await play.cycle.reports.readPeriod(march))?.period.record.delegations ?? []).toEqual([]);
});

it('leads a coordinator who opened the card from the overview back to it', async () => {
  const { replace } = await play.press('kari', { type: 'open-delegate', ...march });
  const back = replace?.type === 'task' ? replace.task.back : undefined;
  expect(back).toBe('overview');
  if (replace === undefined) throw new Error('No card');
  expect(JSON.stringify(renderCard(replace, 't'))).toContain('"title":"Avbryt"');
  // An owner has no overview to go back to.
  const own = await play.press('hanne', { type: 'open-delegate', ...march });
  expect(own.replace?.type === 'task' && own.replace.task).not.toHaveProperty('back');
});

it('tells whoever had it who has it now, and not that it was taken back', async () => {
  await play.write('hanne', 'deleger sykefravær til berit');
  play.setClock('2024-04-03T06:00:00Z');
  await play.write('hanne', 'deleger sykefravær til tone');
  const told = play.messenger.attempts.flatMap(({ to, message }) =>
    to === berit.email && message.type === 'notice' ? [message.notice.text] : [],
  );
  expect(told).toEqual([
    `${hanne.name} har gitt HR/HMS: Sykefravær til ${person('tone').name}. Du trenger ikke gjøre noe. Takk for hjelpen!`,
  ]);
});
