import { beforeEach, expect, it } from 'vitest';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { Message } from '../../report/conversation/message.ts';
import { noticeIn } from './cards.ts';
import { march, moments, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
});

/** What stands in the card that asks when somebody is away, and what is wrong with it. */
function fieldsOf(message: Message | undefined) {
  if (message?.type !== 'task') throw new Error(`It is ${message?.type}`);
  expect(lintCard(renderCard(message, 't'))).toEqual([]);
  return message.task.fields.map(({ field, text, problem }) => [field.id, text, problem]);
}

const say = async (from: string, until: string) =>
  play.press('olav', {
    type: 'absence',
    ...march,
    inputs: { 'absence/from': from, 'absence/until': until },
  });

const spells = async () =>
  (await play.cycle.people.listStandings()).flatMap(({ standing }) => standing.spells);

it('a reminder offers it beside the times for later', async () => {
  play.setClock(moments.reminder);
  await play.tick();
  const reminder = play.messenger.attempts.find(
    ({ to, message }) => to === person('olav').email && message.type === 'reminder',
  );
  if (reminder === undefined) throw new Error('Nobody was reminded');
  expect(JSON.stringify(renderCard(reminder.message, 't'))).toContain('Jeg er borte');
});

it('asks for two days, both of which may be left empty', async () => {
  const { replace } = await play.press('olav', { type: 'open-absence', ...march });
  expect(fieldsOf(replace)).toEqual([
    ['from', '', undefined],
    ['until', '', undefined],
  ]);
});

it('says beforehand who is asked instead, or that nobody is', async () => {
  const about = async (name: string) => {
    const { replace } = await play.press(name, { type: 'open-absence', ...march });
    return replace?.type === 'task' ? replace.task.about : '';
  };
  expect(await about('olav')).toBe(
    `I den tiden får du ingen påminnelser. Økonomi: ${person('berit').name} blir spurt i stedet.`,
  );
  expect(await about('hanne')).toBe(
    'I den tiden får du ingen påminnelser. HR/HMS: ingen vara kan ta den, så koordinatoren får beskjed. Den kan også delegeres.',
  );
});

it('takes days as people write them, and says who is asked instead', async () => {
  const { replace } = await say('i morgen', '15. april');
  expect(replace && noticeIn({ send: [replace] }).text).toContain(
    `Økonomi: ${person('berit').name} blir spurt i stedet.`,
  );
  // The clock stands on 2 April 2024.
  expect(await spells()).toMatchObject([{ from: '2024-04-03', until: '2024-04-15', by: person('olav').id }]);
});

it('left empty it is from today, and until they say that they are back', async () => {
  await say('', '');
  const [spell] = await spells();
  expect(spell).toMatchObject({ from: '2024-04-02' });
  expect(spell).not.toHaveProperty('until');
});

it.each([
  ['snart', '', ['from', 'snart', 'Skriv en dag, for eksempel 15. april eller mandag.'], 0],
  ['', 'etter ferien', ['until', 'etter ferien', 'Skriv en dag, for eksempel 15. april eller mandag.'], 1],
  [
    '',
    '1. april 2024',
    ['until', '1. april 2024', '1. april 2024 er allerede passert. Ingenting er endret.'],
    1,
  ],
  ['12. april', '10. april', ['until', '10. april', 'Siste dag er før den første. Ingenting er endret.'], 1],
])('says at its field what is wrong with %j to %j, and changes nothing', async (from, until, field, at) => {
  const { replace } = await say(from, until);
  expect(fieldsOf(replace)[at]).toEqual(field);
  expect(await spells()).toEqual([]);
});
