import { expect, it } from 'vitest';
import { splitMessage } from '../../cards/split-message.ts';
import type { Message } from '../../report/conversation/message.ts';
import { approved, change, publish } from './publication.ts';
import type { Play } from './play.ts';

/** Makes every publication come in so many parts: the root post and replies. */
function inParts(play: Play, parts: number): void {
  play.messenger.partsOf = (message: Message) =>
    message.type === 'summary'
      ? Array.from({ length: parts }, (_, index) => ({
          ...message,
          summary: { ...message.summary, part: index + 1, parts },
        }))
      : splitMessage(message);
}

const inChannel = (play: Play) => play.messenger.attempts.filter(({ to }) => to !== '' && !to.includes('@'));

it('edits the replies that a shorter report leaves over, and fills them again when it grows', async () => {
  const play = await approved();
  inParts(play, 3);
  await play.press('kari', publish);
  const first = inChannel(play);
  expect(first.map(({ to }) => to)).toEqual(['channel', 'thread', 'thread']);
  const places = first.map(({ outcome }) => (outcome.outcome === 'sent' ? outcome.activityId : ''));

  inParts(play, 1);
  play.setClock('2024-04-16T08:02:00Z');
  await change(play, '249');
  await play.press('kari', publish);
  const second = inChannel(play).slice(3);
  expect(second.map(({ edited }) => edited?.activityId)).toEqual(places);
  expect(second.map(({ message }) => message.type)).toEqual(['summary', 'notice', 'notice']);
  expect(second[2]?.message).toMatchObject({ notice: { title: 'Denne delen er ikke lenger i bruk' } });

  inParts(play, 2);
  play.setClock('2024-04-17T08:02:00Z');
  await change(play, '248');
  await play.press('kari', publish);
  const third = inChannel(play).slice(6);
  expect(third.map(({ edited, message }) => [edited?.activityId, message.type])).toEqual([
    [places[0], 'summary'],
    [places[1], 'summary'],
    [places[2], 'notice'],
  ]);
});
