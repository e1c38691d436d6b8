import { expect, it } from 'vitest';
import { recentlyReminded } from '../../cycle/due/recently-reminded.ts';
import { reminderKey } from '../../cycle/due/reminder-key.ts';
import { newDelivery } from '../../cycle/due/new-delivery.ts';
import { noticeIn } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const kjell = person('kjell');

async function onlyKjellOwes(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.answer('economy', 'services', 'portfolio', 'hr');
  play.setClock('2024-04-10T08:00:30Z');
  return play;
}

it('names those who are reminded and their sections', async () => {
  const play = await onlyKjellOwes();
  const said = noticeIn(await play.write('kari', 'påminn'));
  expect(said.title).toBe('Påminnelse sendes');
  expect(said.text).toBe(`Får en påminnelse nå: ${kjell.name} (Avviksmeldinger).`);
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(1);
});

it('sends nothing again within a quarter of an hour, and says when it can', async () => {
  const play = await onlyKjellOwes();
  await play.write('kari', 'påminn');
  play.setClock('2024-04-10T08:02:10Z');
  const again = noticeIn(await play.press('kari', { type: 'remind-now', ...march }));
  expect(again.title).toBe('Ingen ny påminnelse');
  expect(again.text).toBe(
    `${kjell.name} (Avviksmeldinger) ble minnet på dette for ett minutt siden, og får ingen ny påminnelse nå. Skriv «påminn» igjen etter kl.\u00a010:16.`,
  );
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(1);
  play.setClock('2024-04-10T08:16:00Z');
  expect(noticeIn(await play.write('kari', 'påminn')).text).toMatch(/^Får en påminnelse nå/u);
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(2);
});

it('says whom it cannot reach, and that nobody owes anything', async () => {
  const play = await onlyKjellOwes();
  await play.meet('kjell', { reach: 'blocked' });
  expect(noticeIn(await play.write('kari', 'påminn')).text).toBe(
    `${kjell.name} (Avviksmeldinger) har blokkert boten. Be om at den blir slått på igjen, eller ta kontakt på annen måte.`,
  );
  await play.meet('kjell', { reach: 'uninstalled' });
  expect(noticeIn(await play.write('kari', 'påminn')).text).toContain(`Appen er fjernet hos ${kjell.name}`);
  await play.meet('kjell');
  await play.answer('deviations', 'assessment');
  expect(noticeIn(await play.write('kari', 'påminn')).title).toBe('Ingen skylder noe');
});

it('says what nobody is there to be reminded of, also when nobody else owes anything', async () => {
  const play = await onlyKjellOwes();
  await play.write('kjell', 'fraværende til 15. april');
  const said = noticeIn(await play.write('kari', 'påminn'));
  expect(said.title).toBe('Ingen ny påminnelse');
  expect(said.text).toBe(
    `Ingen blir minnet på Avviksmeldinger: ${kjell.name} er borte til og med 15. april 2024, og ingen er satt til å svare. Skriv «deleger Avviksmeldinger til» og et navn.`,
  );
});

it('knows in the reminder what was promised and what is typed already', async () => {
  const play = await onlyKjellOwes();
  await play.write('kjell', 'senere');
  await play.write('kjell', 'svar avvik\nåpne avvik: 258');
  await play.write('kari', 'påminn');
  const sent = play.messenger.attempts.find(({ message }) => message.type === 'reminder');
  if (sent?.message.type !== 'reminder') throw new Error('No reminder');
  expect(sent.message.reminder).toMatchObject({
    promised: true,
    owed: [{ items: ['Åpne avvik (kommer senere)'], draft: true }],
  });
});

it('counts from when a reminder was sent, and not one that was dropped', () => {
  const at = (moment: string, more = {}) => ({
    ...newDelivery(march, { key: reminderKey(new Date(moment), 'a'), kind: 'reminder', to: 'a' }),
    ...more,
  });
  const now = new Date('2024-04-10T08:20:00Z');
  const recent = (...deliveries: readonly ReturnType<typeof at>[]) => [...recentlyReminded(deliveries, now)];
  expect(recent(at('2024-04-10T08:05:01Z'))).toEqual([['a', new Date('2024-04-10T08:05:01Z')]]);
  expect(recent(at('2024-04-10T08:05:00Z'))).toEqual([]);
  expect(recent(at('2024-04-10T08:10:00Z', { state: 'dead' }))).toEqual([]);
  expect(recent(at('2024-04-10T07:00:00Z', { state: 'sent', sentAt: '2024-04-10T08:19:00Z' }))).toEqual([
    ['a', new Date('2024-04-10T08:19:00Z')],
  ]);
});
