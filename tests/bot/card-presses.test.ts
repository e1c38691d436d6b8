import { afterEach, expect, test } from 'vitest';
import { StorageError } from '../../cycle/errors.ts';
import type { TurnResult } from '../../cycle/turn.ts';
import { json } from './support/connector.ts';
import { type Posted, sent } from './support/sent.ts';
import { postJson, recorded, say, startBot } from './support/start-bot.ts';

let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(() => bot.close());

test('an Execute is answered with the new card, which is put in place once more after the answer', async () => {
  const order: string[] = [];
  bot = await startBot(() => ({
    replace: say('saved'),
    send: [say('next')],
    afterwards: async () => {
      order.push('afterwards');
    },
  }));
  bot.connector.behave(undefined);
  const answered = await bot.post(recorded('card-execute', bot.connector.url));

  expect(answered.status).toBe(200);
  expect(answered.body).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard', version: '1.5' },
  });
  expect(bot.turns[0]?.input).toEqual({
    type: 'action',
    action: { type: 'ask', question: 'status' },
    card: '1712644900000',
  });
  const [update, next] = sent(bot);
  expect(update).toMatchObject({
    method: 'PUT',
    path: '/v3/conversations/a:personal-hanne/activities/1712644900000',
  });
  expect(next).toMatchObject({ method: 'POST' });
  expect(next?.summary).toContain('next');
  const again = bot.connector.requests.find(({ method }) => method === 'PUT')?.body as Posted;
  expect(again.attachments[0]?.content).toEqual((answered.body as { value: unknown }).value);
  expect(order).toEqual(['afterwards']);
});

test('nothing goes to the connector before the answer to an Execute is out', async () => {
  bot = await startBot(() => ({ replace: say('saved'), send: [say('next')] }));
  await bot.post(recorded('personal-message', bot.connector.url));
  const before = bot.connector.requests.length;
  bot.connector.behave(() => {
    // The connector never answers: an answer that waited for it would not come.
  });
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(recorded('card-execute', bot.connector.url)),
  });
  expect(response.status).toBe(200);
  bot.connector.behave(undefined);
  await bot.app.idle();
  expect(bot.connector.requests.length).toBeGreaterThan(before);
});

test('a turn that takes too long is answered as not done, and its card comes by an update', async () => {
  let finish: (result: TurnResult) => void = () => undefined;
  const slow = new Promise<TurnResult>((resolve) => {
    finish = resolve;
  });
  bot = await startBot(() => slow, { answerWithinMs: 50 });
  const answered = await postJson(`${bot.url}/api/messages`, recorded('card-execute', bot.connector.url));
  expect(answered).toMatchObject({
    status: 200,
    body: { type: 'application/vnd.microsoft.activity.message' },
  });
  expect(JSON.stringify(answered.body)).toContain('ikke ferdig');
  expect(sent(bot)).toEqual([]);
  finish({ replace: say('saved'), send: [say('next')] });
  await bot.app.idle();
  expect(sent(bot).map(({ method, summary }) => `${method} ${summary.includes('saved')}`)).toEqual([
    'PUT true',
    'POST false',
  ]);
});

test('an update that fails after an Execute sends nothing more, for the answer is in place', async () => {
  bot = await startBot(() => ({ replace: say('saved'), send: [] }));
  await bot.post(recorded('personal-message', bot.connector.url));
  bot.connector.requests.length = 0;
  bot.connector.behave((_, response) =>
    json(response, 404, { error: { code: 'ActivityNotFoundInConversation' } }),
  );
  await bot.post(recorded('card-execute', bot.connector.url));
  expect(sent(bot).map(({ method }) => method)).toEqual(['PUT']);
});

test('a Submit replaces the card by an update', async () => {
  bot = await startBot(() => ({ replace: say('saved'), send: [] }));
  const answered = await bot.post(recorded('card-submit', bot.connector.url));
  expect(answered).toMatchObject({ status: 200, body: undefined });
  expect(bot.turns[0]?.input).toEqual({
    type: 'action',
    action: { type: 'ask', question: 'status' },
    card: '1712644900000',
  });
  expect(sent(bot)).toMatchObject([
    { method: 'PUT', path: '/v3/conversations/a:personal-hanne/activities/1712644900000' },
  ]);
});

test('a Submit whose card cannot be updated is answered by a new message', async () => {
  bot = await startBot(() => ({ replace: say('saved'), send: [] }));
  await bot.post(recorded('personal-message', bot.connector.url));
  bot.connector.requests.length = 0;
  bot.connector.behave(({ method }, response) =>
    method === 'PUT' ? json(response, 404, {}) : json(response, 201, { id: '1' }),
  );
  await bot.post(recorded('card-submit', bot.connector.url));
  expect(sent(bot).map(({ method }) => method)).toEqual(['PUT', 'POST']);
});

test('a verb that is no longer known reaches the cycle as unknown, and gets a card', async () => {
  bot = await startBot((turn): TurnResult => ({ replace: say(JSON.stringify(turn.input)), send: [] }));
  const value = { action: { type: 'Action.Execute', verb: 'unheard-of', data: { verb: 'unheard-of' } } };
  const answered = await bot.post(recorded('card-execute', bot.connector.url, { value }));
  expect(bot.turns[0]?.input).toEqual({
    type: 'action',
    action: { type: 'unknown', verb: 'unheard-of' },
    card: '1712644900000',
  });
  expect(answered.body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
});

test('card data that is not the bot\u2019s gets a polite card and never reaches the cycle', async () => {
  bot = await startBot();
  const value = {
    action: { type: 'Action.Execute', verb: 'submit', data: { verb: 'submit', section: { a: 1 } } },
  };
  const answered = await bot.post(recorded('card-execute', bot.connector.url, { value }));
  expect(answered.body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  expect(JSON.stringify(answered.body)).toContain('Knappen virker ikke lenger');
  expect(bot.turns).toEqual([]);
});

test('an invoke of another kind gets a polite answer, not 501', async () => {
  bot = await startBot();
  const answered = await bot.post(recorded('task-fetch', bot.connector.url));
  expect(answered.status).toBe(200);
  expect(answered.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
});

test('where an answer may have been stored all the same, nobody is told that it was not', async () => {
  bot = await startBot(() => {
    throw new StorageError('timeout', 'The store did not answer', { cause: new Error('x'), inDoubt: true });
  });
  const answered = await bot.post(recorded('card-execute', bot.connector.url));
  expect(JSON.stringify(answered.body)).toContain('teller det bare én gang');
  expect(sent(bot)[0]?.summary).toContain('Det er uvisst om svaret ble lagret');
  expect(sent(bot)[0]?.summary).not.toContain('ikke lagret');
});

test('a store that does not answer leaves the card as it is, and says that nothing is saved', async () => {
  bot = await startBot(() => {
    throw new StorageError('timeout', 'The store did not answer', { cause: new Error('x') });
  });
  const answered = await bot.post(recorded('card-execute', bot.connector.url));
  expect(answered.status).toBe(200);
  expect(answered.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  expect(JSON.stringify(answered.body)).toContain('prøv igjen');
  expect(sent(bot)).toHaveLength(1);
  expect(sent(bot)[0]).toMatchObject({ method: 'POST' });
  expect(sent(bot)[0]?.summary).toContain('Svaret er ikke lagret ennå');
});

test('what fails after something was stored is told as stored', async () => {
  bot = await startBot(undefined, {
    useCases: {
      converse: async (cycle) => {
        await cycle.reports.saveDraft({ report: 'r', period: '2024-03' }, 'hr', 'p', undefined);
        throw new StorageError('timeout', 'The store did not answer', { cause: new Error('x') });
      },
    },
  });
  const saved = await bot.post(recorded('card-execute', bot.connector.url));
  expect(JSON.stringify(saved.body)).toContain('er lagret. Jeg får bare ikke vist det');
  expect(JSON.stringify(saved.body)).not.toContain('ikke lagret');
});
