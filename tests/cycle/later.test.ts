import { expect, it } from 'vitest';
import type { Message } from '../../report/conversation/message.ts';
import type { PromiseForm } from '../../report/form/promise-form.ts';
import { fieldsOf, formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, channel, march } from './march.ts';
import { newPlay, type Play } from './play.ts';

function promiseIn(message: Message | undefined): PromiseForm {
  if (message?.type !== 'promise') throw new Error(`Not a promise: ${JSON.stringify(message)}`);
  return message.promise;
}

async function promised(play: Play): Promise<PromiseForm> {
  const { replace } = await play.press('hanne', submitOf(await play.form('hanne', 'hr'), {}, 'later'));
  return promiseIn(replace);
}

async function say(play: Play, { report, period, section, part, version }: PromiseForm, reason: string) {
  const inputs = { 'later/reason': reason };
  return play.press('hanne', { type: 'later-reason', report, period, section, part, version, inputs });
}

async function missingInPreview(play: Play): Promise<readonly string[]> {
  const { replace } = await play.press('kari', { type: 'preview', ...march });
  if (replace?.type !== 'preview') throw new Error('No preview');
  return replace.preview.sections.find(({ id }) => id === 'hr')?.missing ?? [];
}

it('notes the promise at once, and the reason for the coordinator alone when one is given', async () => {
  const play = await newPlay();
  await play.tick();
  const card = await promised(play);
  expect(card.noted).toContain('Sykefravær, AML-brudd og HMS-systemet kommer senere');
  expect(await missingInPreview(play)).toContain('Sykefravær (kommer senere)');
  const told = await say(play, card, ' Tallene kommer tirsdag. ');
  expect(promiseIn(told.replace)).toMatchObject({ reason: 'Tallene kommer tirsdag.' });
  expect(await missingInPreview(play)).toContain(
    'Sykefravær, AML-brudd og HMS-systemet (kommer senere: Tallene kommer tirsdag.)',
  );
  const { replace, send } = await play.write('dag', 'hva mangler');
  expect(JSON.stringify([replace, send])).toContain('HR/HMS');
  expect(JSON.stringify([replace, send])).not.toContain('tirsdag');
});

it('is no answer and no comment: the form is blank when it is filled in, and the reason goes', async () => {
  const play = await newPlay();
  await play.tick();
  await say(play, await promised(play), 'Tallene kommer tirsdag.');
  const form = await play.form('hanne', 'hr');
  expect(fieldsOf(form).get('sick-leave/comment')?.text).toBe('');
  await play.press('hanne', submitOf(form, answers('hr')));
  const { answers: stored } = await storedSection(play, 'hr');
  expect(stored['sick-leave']).toMatchObject({ state: 'answered' });
  expect(JSON.stringify(stored)).not.toContain('tirsdag');
});

it('gives a reason only to what that card promised, and refuses one that is too long with it kept', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('hanne', 'senere AML-brudd');
  const { send, replace } = await play.write('hanne', 'senere sykefravær: venter på lønnskjøringen');
  const card = promiseIn(replace ?? send[0]);
  expect(card.reason).toBe('venter på lønnskjøringen');
  const long = promiseIn((await say(play, card, 'ord '.repeat(100).trim())).replace);
  expect(long.problem).toContain('Kort den ned til 300');
  expect(long.reason).toHaveLength(399);
  const typed = await play.write('hanne', `senere HMS-systemet: ${'ord '.repeat(100)}`);
  expect(promiseIn(typed.replace ?? typed.send[0]).problem).toContain('Kort den ned til 300');
  await say(play, card, 'venter på vikaren');
  expect((await storedSection(play, 'hr')).answers).toEqual({
    breaches: { state: 'later', cells: {} },
    'hse-system': { state: 'later', cells: {} },
    'sick-leave': { state: 'later', cells: {}, reason: 'venter på vikaren' },
  });
});

it('takes what names nothing as when it comes, and asks whoever answers for several sections which one', async () => {
  const play = await newPlay();
  await play.tick();
  for (const text of ['senere: på fredag', 'senere på fredag']) {
    const { send, replace } = await play.write('hanne', text);
    expect([text, promiseIn(replace ?? send[0])]).toMatchObject([
      text,
      { section: 'hr', reason: 'på fredag' },
    ]);
  }
  const two = await newPlay({
    change: (yaml) => yaml.replace('owner: tone.tjeneste@example.no', 'owner: hanne.hr@example.no'),
  });
  await two.tick();
  expect(noticeIn(await two.write('hanne', 'senere: på fredag'))).toMatchObject({
    text: 'Skriv seksjonen først, for eksempel «senere Tjenester/produksjon: på fredag». Ingenting er endret.',
    suggestions: ['senere Tjenester/produksjon: på fredag', 'senere HR/HMS: på fredag'],
  });
  expect(noticeIn(await two.write('hanne', 'senere kantinen')).text).toContain('«kantinen»');
});

it('does not promise a reminder before a deadline that is past', async () => {
  const play = await newPlay();
  await play.tick();
  expect((await promised(play)).noted).toContain('Du blir minnet på det før fristen.');
  // The only reminder was the day before; the deadline is at noon.
  play.setClock('2024-04-12T09:00:00Z');
  expect((await promised(play)).noted).not.toContain('før fristen');
  play.setClock('2024-04-12T12:00:00Z');
  expect((await promised(play)).noted).not.toContain('før fristen');
});

it('changes nothing that has been delivered since', async () => {
  const play = await newPlay();
  await play.tick();
  const card = await promised(play);
  await play.answer('hr');
  const { replace } = await say(play, card, 'Tallene kommer tirsdag.');
  expect(replace?.type).toBe('receipt');
  expect((await storedSection(play, 'hr')).version).toBe(2);
});

it('hears a reason among typed values too', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('hanne', 'svar hr\nsenere AML-brudd: vaktplanen er ikke ferdig');
  expect((await storedSection(play, 'hr')).answers['breaches']?.reason).toBe('vaktplanen er ikke ferdig');
  expect(noticeIn(await play.write('hanne', 'ja')).title).toContain('Ingenting');
});

it('opens with what was typed and no conflict: a promise and its reason are no newer values', async () => {
  const play = await newPlay();
  await play.tick();
  const typed = { 'sick-leave/short': '2,4', 'sick-leave/long': '2,6' };
  const first = await play.form('hanne', 'hr');
  const card = promiseIn((await play.press('hanne', submitOf(first, typed, 'later'))).replace);
  play.setClock('2024-04-02T07:00:00Z');
  const told = promiseIn((await say(play, card, 'Lønnskjøringen er forsinket.')).replace);
  play.setClock('2024-04-02T08:00:00Z');
  const { report, period, section, part, version } = told;
  const open = { type: 'open-form' as const, report, period, section, part, version };
  const form = formIn((await play.press('hanne', open)).replace);
  expect(form.conflict).toBeUndefined();
  expect(form.notice).toBeUndefined();
  const fields = fieldsOf(form);
  expect([fields.get('sick-leave/short')?.text, fields.get('sick-leave/long')?.text]).toEqual(['2,4', '2,6']);
  expect([...fields.values()].filter(({ problem }) => problem !== undefined)).toEqual([]);
  const kept = formIn(
    (await play.press('hanne', submitOf(first, { 'sick-leave/long': '2,7' }, 'draft'))).replace,
  );
  expect(kept.conflict).toBeUndefined();
  // The card from before the promise is not held back either.
  expect((await play.press('hanne', submitOf(first, answers('hr')))).replace?.type).toBe('receipt');
});

it('can be opened and promised again, and the reason then goes to all that it says', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('hanne', 'senere AML-brudd');
  await promised(play);
  const again = await promised(play);
  const { report, period, section, part, version, items } = again;
  expect(items).toEqual(['sick-leave', 'breaches', 'hse-system']);
  const inputs = { 'later/reason': 'Lønnskjøringen er forsinket.' };
  await play.press('hanne', { type: 'later-reason', report, period, section, part, version, items, inputs });
  const { answers: stored } = await storedSection(play, 'hr');
  expect(Object.values(stored).map(({ reason }) => reason)).toEqual(
    items.map(() => 'Lønnskjøringen er forsinket.'),
  );
});

it('says what of the section it does not cover, when a form of several is promised', async () => {
  const play = await newPlay();
  await play.tick();
  const first = await play.form('olav', 'economy', 1);
  const { noted } = promiseIn((await play.press('olav', submitOf(first, {}, 'later'))).replace);
  expect(noted).toMatch(/^Notert: Resultatrapport .*kommer senere/);
  expect(noted).toContain('venter fortsatt på svar');
  const second = await play.form('olav', 'economy', 2);
  const { noted: rest } = promiseIn((await play.press('olav', submitOf(second, {}, 'later'))).replace);
  expect(rest).not.toContain('venter fortsatt');
});

it('offers no next part of a section that is asked in one form', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('hanne', 'svar hr\nHMS-systemet: ja');
  const { send } = await play.write('hanne', 'ja');
  expect(send[0]?.type === 'receipt' && send[0].receipt.outstanding).toHaveLength(2);
  expect(send[0]?.type === 'receipt' && send[0].receipt.nextPart).toBeUndefined();
});

it('marks what is wrong in a draft when it is kept and when it is opened, but not its blanks', async () => {
  const play = await newPlay();
  await play.tick();
  const typed = { 'sick-leave/short': 'mye', 'sick-leave/long': '2,9' };
  const kept = await play.press('hanne', submitOf(await play.form('hanne', 'hr'), typed, 'draft'));
  for (const form of [formIn(kept.replace), await play.form('hanne', 'hr')]) {
    const wrong = [...fieldsOf(form)].filter(([, { problem }]) => problem !== undefined);
    expect(wrong.map(([name]) => name)).toEqual(['sick-leave/short']);
  }
});

it('does not say that an answer was lost when a locked report is only opened, and takes the button away', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('deviations');
  for (const text of ['godkjenn likevel', 'publiser', 'lås likevel']) await play.write('kari', text);
  const open = { type: 'open-form' as const, ...march, section: 'deviations', part: 1, version: 0 };
  const result = await play.press('kjell', open);
  expect(noticeIn(result).text).toContain('svarene kan ikke endres nå');
  expect(result.replace?.type === 'receipt' && result.replace.receipt.editable).toBe(false);
});
