import { expect, it } from 'vitest';
import type { Message } from '../../report/conversation/message.ts';
import { fieldsOf, formIn, storedSection, submitOf } from './cards.ts';
import { answers, march, person } from './march.ts';
import { newPlay } from './play.ts';

const press = { ...march, section: 'hr', part: 1, version: 0 };
const receiptIn = (message: Message | undefined) => {
  if (message?.type !== 'receipt') throw new Error(`Not a receipt: ${JSON.stringify(message)}`);
  return message.receipt;
};

it.each(['submit', 'draft', 'later'] as const)(
  'answers an old blank card that is pressed (%s) with what is stored now, and keeps nothing of it',
  async (type) => {
    const play = await newPlay();
    await play.tick();
    const old = await play.form('hanne', 'hr');
    await play.answer('hr');
    const { replace, send } = await play.press('hanne', submitOf(old, {}, type));
    expect(send).toEqual([]);
    expect(receiptIn(replace).notes).toEqual([expect.stringContaining('eldre kort')]);
    expect(receiptIn(replace).outstanding).toEqual([]);
    expect((await storedSection(play, 'hr')).version).toBe(1);
    expect(await play.cycle.reports.readDraft(march, 'hr', person('hanne').id)).toBeUndefined();
  },
);

it('answers an old card that was opened to edit, and left as it was, with what is stored now', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const old = await play.form('kjell', 'deviations');
  const newer = { 'open-deviations/open': '240' };
  await play.press('kjell', submitOf(await play.form('kjell', 'deviations'), newer));
  const { replace } = await play.press('kjell', submitOf(old, {}));
  expect(receiptIn(replace).lines[0]?.value).toBe('240');
  expect((await storedSection(play, 'deviations')).version).toBe(2);
});

it('still asks for what is missing on an old card of a part that nobody has delivered', async () => {
  const play = await newPlay();
  await play.tick();
  const second = await play.form('berit', 'economy', 2);
  await play.press('olav', submitOf(await play.form('olav', 'economy', 1), answers('economy')));
  expect(formIn((await play.press('berit', submitOf(second, {}))).replace).notice?.text).toMatch(/^Fyll ut /);
});

it('puts the receipt in the place of the card that asked, when the owner delivers from another one', async () => {
  const play = await newPlay();
  await play.tick();
  const prompt = play.messenger.attempts.find(({ to }) => to === person('hanne').email);
  const edits = () => play.messenger.attempts.filter(({ edited }) => edited !== undefined);
  await play.write(
    'hanne',
    'svar hr\nkorttid: 2,4\nlangtid: 2,4\negenmeldt: 1\nlegemeldt: 4\nkommentar sykefravær: to ord',
  );
  await play.write('hanne', 'ja');
  expect((await storedSection(play, 'hr')).version).toBe(1);
  // Not while something is outstanding: the card may be in use.
  expect(edits()).toEqual([]);
  await play.answer('hr');
  const [edit, ...others] = edits();
  expect(others).toEqual([]);
  expect(edit?.to).toBe(person('hanne').email);
  expect(prompt?.outcome).toMatchObject({ activityId: edit?.edited?.activityId });
  expect(receiptIn(edit?.message).outstanding).toEqual([]);
});

it('leaves the card that was pressed to its own answer, and a coordinator’s answer changes no owner’s card', async () => {
  const play = await newPlay();
  await play.tick();
  const prompt = play.messenger.attempts.find(({ to }) => to === person('hanne').email);
  if (prompt?.outcome.outcome !== 'sent') throw new Error('No card was sent');
  const edits = () => play.messenger.attempts.filter(({ edited }) => edited !== undefined);
  const action = submitOf(formIn(prompt.message), answers('hr'));
  await play.turn('hanne', { type: 'action', action, card: prompt.outcome.activityId });
  expect(edits()).toEqual([]);
  await play.press('kari', submitOf(await play.form('kari', 'deviations'), answers('deviations')));
  expect((await storedSection(play, 'deviations')).version).toBe(1);
  expect(edits()).toEqual([]);
});

it('says in the form what is delivered and by whom, and goes back to the receipt with nothing changed', async () => {
  const play = await newPlay();
  await play.tick();
  expect(await play.form('hanne', 'hr')).not.toHaveProperty('stored');
  await play.answer('hr');
  const mine = 'Levert 2. april 2024 kl.\u00a008:00 av deg, versjon 1';
  expect((await play.form('hanne', 'hr')).stored).toBe(mine);
  const { send, replace } = await play.write('hanne', 'svar hr');
  expect(formIn(replace ?? send[0]).stored).toBe(mine);
  expect((await play.form('kari', 'hr')).stored).toContain(`av ${person('hanne').name}`);
  const back = await play.press('hanne', { type: 'receipt', ...press });
  expect(receiptIn(back.replace).lines[0]?.value).toBe('5,3\u00a0%');
  expect((await storedSection(play, 'hr')).version).toBe(1);
});

it('says when the draft in a form is from', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('hanne', 'hr');
  await play.press('hanne', submitOf(form, { 'sick-leave/short': '2,4' }, 'draft'));
  play.setClock('2024-04-03T10:00:00Z');
  const { replace, send } = await play.write('hanne', 'svar hr');
  expect(formIn(replace ?? send[0]).draft).toBe('Utkast fra 2. april 2024 kl.\u00a008:00, ikke levert');
});

it('keeps what is stored, and forgets the draft, when that is chosen in a conflict', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const old = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(old, { 'open-deviations/open': '261' }, 'draft'));
  play.setClock('2024-04-03T08:00:00Z');
  await play.press(
    'kari',
    submitOf(await play.form('kari', 'deviations'), { 'open-deviations/open': '240' }),
  );
  const conflict = await play.form('kjell', 'deviations');
  expect(conflict).toMatchObject({ conflict: true });
  expect(conflict.notice).toMatchObject({
    text: expect.stringContaining(person('kari').name) as string,
    short: `${person('kari').name} har lagret noe nyere: Åpne avvik.`,
  });
  const ref = { ...press, section: 'deviations', version: conflict.version };
  const { replace } = await play.press('kjell', { type: 'keep-stored', ...ref });
  expect(receiptIn(replace).lines[0]?.value).toBe('240');
  const again = await play.form('kjell', 'deviations');
  expect([fieldsOf(again).get('open-deviations/open')?.text, again.conflict]).toEqual(['240', undefined]);
  expect((await storedSection(play, 'deviations')).version).toBe(2);
});

it('tells an owner that it was they who saved something newer from another card', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const old = await play.form('kjell', 'deviations');
  await play.press(
    'kjell',
    submitOf(await play.form('kjell', 'deviations'), { 'open-deviations/open': '240' }),
  );
  for (const type of ['submit', 'draft'] as const) {
    const { replace } = await play.press('kjell', submitOf(old, { 'open-deviations/open': '261' }, type));
    const { notice, conflict } = formIn(replace);
    expect(notice?.text).toMatch(/^Du har lagret en nyere versjon fra et annet kort/);
    expect(conflict).toBe(true);
  }
});

it('finds no conflict where another has answered something else', async () => {
  const play = await newPlay();
  await play.tick();
  const second = await play.form('berit', 'economy', 2);
  await play.press('olav', submitOf(await play.form('olav', 'economy', 1), answers('economy')));
  const { replace } = await play.press('berit', submitOf(second, { 'forecast/fte': '48' }, 'draft'));
  expect(formIn(replace)).not.toHaveProperty('conflict');
  expect(fieldsOf(formIn(replace)).get('forecast/fte')?.problem).toBeUndefined();
  expect(formIn(replace).notice?.text).toContain('Utkastet er lagret');
});
