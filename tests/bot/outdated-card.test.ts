import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../../bot/log/create-log.ts';
import { createMessenger } from '../../bot/messenger/create-messenger.ts';
import { createCardPlaces } from '../../bot/teams/card-places.ts';
import { ChannelAdapter } from '../../bot/teams/channel-adapter.ts';
import { replaceCard } from '../../bot/teams/replace-card.ts';
import type { TurnParts } from '../../bot/teams/turn-parts.ts';
import type { Pace } from '../../cycle/ports/pace.ts';
import { startConnector } from './support/connector.ts';
import { metPerson } from './support/met-person.ts';
import { recorded, say } from './support/start-bot.ts';

/* Two presses on one card, the first of which has to wait for the limits of its thread. */
let connector: Awaited<ReturnType<typeof startConnector>>;
let waiting: ((goes: boolean) => void)[];
let parts: Pick<TurnParts, 'places'> & { readonly cycle: Pick<TurnParts['cycle'], 'messenger'> };

beforeEach(async () => {
  connector = await startConnector();
  waiting = [];
  const pace: Pace = {
    turn: async () => true,
    leave: async () => true,
    leaveAgain: async () => true,
    giveBack: () => {},
    answer: async () => new Promise((resolve) => waiting.push(resolve)),
    heard: async () => {},
    storeNow: async () => 0,
  };
  const messenger = createMessenger({
    adapter: new ChannelAdapter({ name: 'Rapportbot', requestTimeoutMs: 300 }),
    serviceUrlHosts: ['127.0.0.1'],
    remember: async () => {},
    pace,
    log: createLog('debug', { write: () => {} }),
  });
  parts = { places: createCardPlaces(), cycle: { messenger } };
});
afterEach(() => connector.close());

function replace(text: string, card = '1712644900000') {
  const activity = recorded('card-execute', connector.url) as Parameters<typeof replaceCard>[2];
  const to = { type: 'person' as const, person: metPerson(connector.url) };
  return replaceCard(parts as TurnParts, to, activity, card, say(text));
}

const put = () =>
  connector.requests
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => (body as { summary: string }).summary);

test('an update that waited does not bring back an older card, and nothing is sent in its stead', async () => {
  const older = replace('older');
  const newer = replace('newer');
  for (const go of waiting) go(true);
  expect([await older, await newer]).toEqual([[], []]);
  expect(put()).toHaveLength(1);
  expect(put()[0]).toContain('newer');
});

test('each card has a place of its own, and a later press on it is put there', async () => {
  const both = [replace('first', '1'), replace('second', '2')];
  for (const go of waiting.splice(0)) go(true);
  await Promise.all(both);
  const again = replace('again', '1');
  for (const go of waiting.splice(0)) go(true);
  await again;
  expect(put()).toHaveLength(3);
});
