import { beforeEach, expect, it } from 'vitest';
import { formIn, noticeIn } from './cards.ts';
import { march, moments, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const olav = person('olav');
const berit = person('berit');
const hanne = person('hanne');
const kari = person('kari');

let play: Play;
beforeEach(async () => {
  play = await newPlay();
});

const sent = (to: string, type: string) =>
  play.messenger.attempts.filter((attempt) => attempt.to === to && attempt.message.type === type);

it('asks the deputy instead, says why, and leaves the owner in peace until the return', async () => {
  const said = noticeIn(await play.write('olav', 'fraværende til 11. april'));
  expect(said.title).toBe('Du står som fraværende');
  expect(said.text).toContain('til og med 11. april 2024');
  expect(said.text).toContain(`Økonomi: ${berit.name} blir spurt i stedet.`);
  await play.tick();
  expect(sent(olav.email, 'form')).toHaveLength(0);
  const form = formIn(sent(berit.email, 'form')[0]?.message);
  expect(form.given).toEqual({
    text: `${olav.name} er borte til og med 11. april 2024, så du blir spurt i stedet.`,
    declinable: false,
  });
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  const [reminder] = sent(berit.email, 'reminder');
  expect(sent(berit.email, 'reminder')).toHaveLength(1);
  expect(reminder?.message.type === 'reminder' && reminder.message.reminder.owed).toMatchObject([
    {
      section: 'economy',
      given: `${olav.name} er borte til og med 11. april 2024, så du blir spurt i stedet.`,
    },
  ]);
  expect(sent(olav.email, 'reminder')).toHaveLength(0);

  // The first day back.
  play.setClock('2024-04-12T06:00:00Z');
  await play.tick();
  expect(sent(olav.email, 'form')).toHaveLength(1);
});

it('tells the coordinator when nobody is there to stand in, once, with a way to delegate', async () => {
  await play.tick();
  await play.write('hanne', 'fraværende');
  await play.tick();
  const told = sent(kari.email, 'notice');
  expect(told).toHaveLength(1);
  const [message] = told.map((attempt) => attempt.message);
  expect(message?.type === 'notice' && message.notice).toMatchObject({
    title: 'Ingen svarer for HR/HMS nå',
    text: `${hanne.name} er borte, og ingen er satt til å svare. Gi den til en annen for denne perioden, så får den personen skjemaet.`,
    buttons: [{ action: { type: 'open-delegate', section: 'hr' } }],
  });
  // It is still missing, and still hers in the report.
  const { replace } = await play.press('kari', { type: 'preview', ...march });
  const hr = replace?.type === 'preview' ? replace.preview.sections.find(({ id }) => id === 'hr') : undefined;
  expect(hr).toMatchObject({ ready: false });
  await play.write('hanne', 'tilbake');
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
  expect(sent(hanne.email, 'reminder')).toHaveLength(1);
});

it('may be said of somebody by the coordinator alone', async () => {
  expect(noticeIn(await play.write('hanne', 'fraværende olav til 15. april')).title).toBe(
    'Dette er det koordinatoren som gjør',
  );
  expect(noticeIn(await play.write('kari', 'fraværende olav fra 10. april til 15. april')).title).toBe(
    `${olav.name} står som fraværende`,
  );
  const [stored] = await play.cycle.people.listStandings();
  expect(stored?.standing).toMatchObject({
    email: olav.email,
    spells: [{ from: '2024-04-10', until: '2024-04-15', by: kari.id }],
  });
  expect(noticeIn(await play.write('kari', 'tilbake olav')).title).toBe('Velkommen tilbake');
  expect((await play.cycle.people.listStandings())[0]?.standing.spells).toEqual([]);
  expect(noticeIn(await play.write('kari', 'tilbake olav')).title).toBe('Ingen endring');
});

it('asks back for what is no day, is past, or ends before it begins, and changes nothing', async () => {
  for (const [text, part] of [
    ['fraværende til påske', '«påske»'],
    ['fraværende til 31. mars', '31. mars 2024 er allerede passert'],
    ['fraværende fra 15. april til 10. april', 'før den første'],
    ['fraværende ukjent til 15. april', 'koordinatoren'],
    ['borte i mårgen', '«i mårgen»'],
  ] as const)
    expect(noticeIn(await play.write('hanne', text)).text).toContain(part);
  expect(await play.cycle.people.listStandings()).toEqual([]);
});

it('counts the newest word where two overlap, and keeps what does not', async () => {
  await play.write('olav', 'fraværende til 15. april');
  await play.write('olav', 'fraværende fra 6. mai til 10. mai');
  await play.write('olav', 'fraværende til 12. april');
  const [stored] = await play.cycle.people.listStandings();
  expect(stored?.standing.spells.map(({ from, until }) => [from, until])).toEqual([
    ['2024-04-02', '2024-04-12'],
    ['2024-05-06', '2024-05-10'],
  ]);
});

it('keeps the card of an owner who was not met before they went away until they are back', async () => {
  const unmet = await newPlay({ met: false });
  for (const name of ['kari', 'berit']) await unmet.meet(name);
  await unmet.tick();
  await unmet.write('kari', 'fraværende olav til 10. april');
  await unmet.meet('olav');
  const forms = () =>
    unmet.messenger.attempts.filter(({ to, message }) => to === olav.email && message.type === 'form').length;
  await unmet.tick();
  expect(forms()).toBe(0);
  unmet.setClock('2024-04-11T06:00:00Z');
  await unmet.tick();
  expect(forms()).toBe(1);
});

it('tells the deputy who was asked that the owner is back early, once, and asks anew the next time', async () => {
  await play.tick();
  await play.write('olav', 'fraværende til 11. april');
  await play.tick();
  expect(sent(berit.email, 'form')).toHaveLength(1);
  play.setClock('2024-04-08T06:00:00Z');
  await play.write('olav', 'tilbake');
  await play.tick();
  const told = sent(berit.email, 'notice').map(({ message }) => message.type === 'notice' && message.notice);
  expect(told).toMatchObject([
    {
      title: 'Økonomi er ikke lenger hos deg',
      text: `${olav.name} er tilbake, og blir spurt om Økonomi selv. Du trenger ikke gjøre noe. Takk for hjelpen!`,
    },
  ]);
  // Away again, back, and away a third time on one day; then put to a later day while it lasts.
  for (const [hour, text] of ['fraværende til 11. april', 'tilbake', 'fraværende til 11. april'].entries()) {
    play.setClock(`2024-04-08T0${hour + 7}:00:00Z`);
    await play.write('olav', text);
    await play.tick();
  }
  expect(sent(berit.email, 'form')).toHaveLength(3);
  expect(sent(berit.email, 'notice')).toHaveLength(2);
  play.setClock('2024-04-09T06:00:00Z');
  await play.write('olav', 'fraværende fra 10. april til 11. april');
  await play.tick();
  expect(sent(berit.email, 'notice')).toHaveLength(3);
  expect(sent(olav.email, 'form')).toHaveLength(1);
  // What is in is nobody's any more.
  play.setClock('2024-04-10T06:00:00Z');
  await play.tick();
  expect(sent(berit.email, 'form')).toHaveLength(4);
  await play.answer('economy');
  await play.write('olav', 'tilbake');
  await play.tick();
  expect(sent(berit.email, 'notice')).toHaveLength(3);
});

it('understands leave, holiday and illness as people say it, in three languages', async () => {
  for (const [away, back] of [
    ['jeg har ferie til 12. april', 'jeg er tilbake'],
    ['jeg er syk i dag', 'tilbake'],
    ['Jeg er sykmeldt', 'tilbake'],
    ['eg har permisjon frå 8. april', 'eg er attende'],
    ["I'm on leave until Friday", "I'm back"],
  ] as const) {
    expect([away, noticeIn(await play.write('olav', away)).title]).toEqual([away, 'Du står som fraværende']);
    expect([back, noticeIn(await play.write('olav', back)).title]).toEqual([back, 'Velkommen tilbake']);
  }
});

it('gives the form to whoever stands in also where the owner has said that it comes later', async () => {
  await play.tick();
  await play.write('olav', 'senere økonomi: på fredag');
  await play.write('olav', 'fraværende til 9. april');
  await play.tick();
  expect(sent(berit.email, 'form')).toHaveLength(1);
  await play.write('hanne', 'senere hr: på fredag');
  await play.write('hanne', 'deleger sykefravær til tone');
  expect(
    sent(person('tone').email, 'form').map(
      ({ message }) => message.type === 'form' && message.form.sectionTitle,
    ),
  ).toEqual(['Tjenester/produksjon', 'HR/HMS']);
});

it('tells nobody of a return who was never asked', async () => {
  await play.meet('berit', { reach: 'never' });
  await play.tick();
  await play.write('olav', 'fraværende til 11. april');
  await play.tick();
  await play.write('olav', 'tilbake');
  await play.meet('berit');
  await play.tick();
  expect(play.messenger.attempts.filter(({ to }) => to === berit.email)).toEqual([]);
});

it('takes one day as it is said, and who is back at work as back', async () => {
  // Tuesday 2 April 2024.
  for (const [text, from, until] of [
    ['borte i morgen', '2024-04-03', '2024-04-03'],
    ['jeg er borte på fredag', '2024-04-05', '2024-04-05'],
    ['fraværende den 8. april', '2024-04-08', '2024-04-08'],
  ] as const) {
    expect([text, noticeIn(await play.write('olav', text)).title]).toEqual([text, 'Du står som fraværende']);
    const [stored] = await play.cycle.people.listStandings();
    expect([text, stored?.standing.spells.at(-1)]).toMatchObject([text, { from, until }]);
  }
  await play.write('olav', 'fraværende');
  expect(noticeIn(await play.write('olav', 'tilbake på jobb')).title).toBe('Velkommen tilbake');
  expect(noticeIn(await play.write('kari', 'fraværende hanne i morgen')).text).toContain('3. april 2024');
  expect(noticeIn(await play.write('kari', 'tilbake ingen')).title).toBe('Hvem mener du?');
});

it('does not promise a deputy who is away on that day', async () => {
  await play.write('berit', 'fraværende til 5. april');
  const said = async (text: string) => noticeIn(await play.write('olav', text)).text;
  expect(await said('fraværende til 9. april')).toContain('Økonomi: ingen vara kan ta den');
  expect(await said('fraværende fra 8. april til 9. april')).toContain(
    `Økonomi: ${berit.name} blir spurt i stedet.`,
  );
});

it('passes over a deputy who is away too', async () => {
  // Both say so before the period opens.
  const two = await newPlay({
    at: moments.before,
    change: (yaml) =>
      yaml.replace(
        'deputies: [berit.budsjett@example.no]',
        'deputies: [berit.budsjett@example.no, tone.tjeneste@example.no]',
      ),
  });
  await two.write('berit', 'fraværende til 15. april');
  await two.write('olav', 'fraværende til 15. april');
  two.setClock(moments.opens);
  await two.tick();
  const asked = two.messenger.attempts.flatMap(({ to, message }) =>
    message.type === 'form' && message.form.section === 'economy' ? [to] : [],
  );
  expect(asked).toEqual([person('tone').email]);
});
