import { afterEach, expect, test } from 'vitest';
import type { Turn } from '../../cycle/turn.ts';
import { json } from './support/connector.ts';
import { sent } from './support/sent.ts';
import { hanne, postJson, recorded, say, startBot } from './support/start-bot.ts';

let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(() => bot.close());

test('a typed message becomes a turn of the person that the roster names, and is answered in the same chat', async () => {
  bot = await startBot();
  const answered = await bot.post(recorded('personal-message', bot.connector.url));

  expect(answered.status).toBe(200);
  expect(answered.body).toBeUndefined();
  expect(bot.turns).toEqual([
    {
      actor: {
        id: hanne.aadObjectId,
        teamsId: '29:hanne',
        email: 'hanne.hr@example.no',
        name: 'Hanne Hansen',
        tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
        serviceUrl: bot.connector.url,
        conversationId: 'a:personal-hanne',
        reach: 'ok',
        askedAt: '2024-04-09T06:42:00.000Z',
      },
      place: { type: 'personal' },
      input: { type: 'text', text: 'status' },
    },
  ]);
  const [post] = bot.connector.posts();
  expect(post?.path).toBe('/v3/conversations/a:personal-hanne/activities');
  expect(post?.body).toMatchObject({
    type: 'message',
    from: { id: '28:rapportbot' },
    conversation: { id: 'a:personal-hanne' },
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', version: '1.5' },
      },
    ],
  });
  expect(sent(bot)[0]?.summary).toContain('you said status');
});

test('the roster is asked once; what is known of the person is kept', async () => {
  bot = await startBot();
  await bot.post(recorded('personal-message', bot.connector.url));
  await bot.post(recorded('personal-message', bot.connector.url));
  expect(bot.connector.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
  expect(await bot.cycle.people.readPerson(hanne.aadObjectId)).toMatchObject({
    email: 'hanne.hr@example.no',
  });
});

test('the roster is asked again after a day, and a new address holds from the next message', async () => {
  bot = await startBot();
  await bot.post(recorded('personal-message', bot.connector.url));
  const asked = () => bot.connector.requests.filter(({ method }) => method === 'GET').length;
  bot.connector.members.splice(0, 1, { ...hanne, email: 'hanne.holm@example.no' });

  bot.setClock('2024-04-10T06:42:00Z');
  await bot.post(recorded('personal-message', bot.connector.url));
  await bot.app.idle();
  expect(asked()).toBe(1);

  bot.setClock('2024-04-10T06:42:01Z');
  await bot.post(recorded('personal-message', bot.connector.url));
  await bot.app.idle();
  expect(asked()).toBe(2);
  await bot.post(recorded('personal-message', bot.connector.url));
  expect(asked()).toBe(2);
  expect(bot.turns.map(({ actor }) => actor.email)).toEqual([
    'hanne.hr@example.no',
    'hanne.hr@example.no',
    'hanne.hr@example.no',
    'hanne.holm@example.no',
  ]);
});

test('a roster that has lost a person changes nothing of them', async () => {
  bot = await startBot();
  await bot.post(recorded('personal-message', bot.connector.url));
  bot.connector.members.length = 0;
  bot.setClock('2024-04-11T06:42:00Z');
  await bot.post(recorded('personal-message', bot.connector.url));
  await bot.app.idle();
  expect(await bot.cycle.people.readPerson(hanne.aadObjectId)).toMatchObject({
    email: 'hanne.hr@example.no',
    name: 'Hanne Hansen',
    askedAt: '2024-04-11T06:42:00.000Z',
  });
});

test('a new service URL replaces the old one', async () => {
  bot = await startBot();
  await bot.post(recorded('personal-message', bot.connector.url));
  const moved = `${bot.connector.url}moved/`;
  await bot.post(recorded('personal-message', moved));
  expect((await bot.cycle.people.readPerson(hanne.aadObjectId))?.serviceUrl).toBe(moved);
  expect(bot.connector.posts().at(-1)?.path).toBe('/moved/v3/conversations/a:personal-hanne/activities');
});

test('in a channel the mention is taken away, and the answer goes to the thread', async () => {
  bot = await startBot();
  await bot.post(recorded('channel-mention', bot.connector.url));
  expect(bot.turns[0]?.input).toEqual({ type: 'text', text: 'bruk denne kanalen' });
  expect(bot.turns[0]?.place).toMatchObject({
    type: 'channel',
    conversationId: '19:ledergruppen@thread.tacv2',
    teamId: '19:team@thread.tacv2',
    name: 'Ledergruppen',
  });
  expect(bot.turns[0]?.actor.conversationId).toBeUndefined();
  expect(bot.turns[0]?.actor.reach).toBe('never');
  expect(bot.connector.posts()[0]?.path).toBe(
    '/v3/conversations/19:ledergruppen@thread.tacv2;messageid=1712644920000/activities',
  );
});

test('installation: the person is met, and told welcome once although Teams sends two activities', async () => {
  bot = await startBot();
  await bot.post(recorded('members-added', bot.connector.url));
  await bot.post(recorded('installation-add', bot.connector.url));
  expect(bot.turns.map(({ input }: Turn) => input)).toEqual([{ type: 'installed' }]);
  expect(await bot.cycle.people.readPerson(hanne.aadObjectId)).toMatchObject({
    conversationId: 'a:personal-hanne',
    reach: 'ok',
  });
  expect(sent(bot)).toHaveLength(1);
});

test('uninstallation marks the person as not reached, and a new message as reached again', async () => {
  bot = await startBot();
  await bot.post(recorded('installation-add', bot.connector.url));
  await bot.post(recorded('installation-remove', bot.connector.url));
  expect((await bot.cycle.people.readPerson(hanne.aadObjectId))?.reach).toBe('uninstalled');
  await bot.post(recorded('personal-message', bot.connector.url));
  expect((await bot.cycle.people.readPerson(hanne.aadObjectId))?.reach).toBe('ok');
});

test('a person whom the roster does not have is told so, and nothing is stored', async () => {
  bot = await startBot();
  const from = { id: '29:stranger', aadObjectId: 'cccccccc-0000-4000-8000-000000000001' };
  await bot.post(recorded('personal-message', bot.connector.url, { from }));
  expect(bot.turns).toEqual([]);
  expect(await bot.cycle.people.listPeople()).toEqual([]);
  expect(sent(bot)[0]?.summary).toContain('Jeg fant deg ikke');
});

test('the identity is the object id that Teams gives: a roster entry of somebody else is not taken', async () => {
  bot = await startBot();
  const from = { id: '29:hanne', aadObjectId: 'cccccccc-0000-4000-8000-000000000001' };
  await bot.post(recorded('personal-message', bot.connector.url, { from }));
  expect(bot.turns).toEqual([]);
});

test('an error in the cycle is told with the code that the log has', async () => {
  bot = await startBot(() => {
    throw new Error('secret text of an answer');
  });
  await bot.post(recorded('personal-message', bot.connector.url));
  const entry = bot.logged.map((line) => JSON.parse(line) as { event: string; correlationId: string });
  const failed = entry.find(({ event }) => event === 'turn-failed');
  expect(failed?.correlationId).toBeTruthy();
  expect(sent(bot)[0]?.summary).toContain(failed?.correlationId);
  expect(bot.logged.join('')).not.toContain('secret text');
});

test('the log holds neither what was typed nor who typed it', async () => {
  bot = await startBot((turn) => ({
    replace: say(turn.input.type),
    send: [say('Sykefraværet gikk opp i Bodø')],
    afterwards: () => Promise.reject(new Error('Sykefraværet gikk opp i Bodø')),
  }));
  const text = 'Sykefraværet gikk opp i Bodø';
  await bot.post(recorded('personal-message', bot.connector.url, { text }));
  const data = {
    verb: 'submit',
    report: 'r',
    period: '2024-03',
    section: 's',
    part: 1,
    version: 0,
    'i/comment~k1': text,
  };
  const value = { action: { type: 'Action.Execute', verb: 'submit', data } };
  bot.connector.behave(({ method }, response) =>
    json(response, method === 'PUT' ? 500 : 403, { error: text }),
  );
  await bot.post(recorded('card-execute', bot.connector.url, { value }));
  expect(bot.turns).toHaveLength(2);
  expect(bot.turns[1]?.input).toMatchObject({ action: { inputs: { 'i/comment': text } } });
  const log = bot.logged.join('\n');
  expect(bot.logged.length).toBeGreaterThan(2);
  expect(log).not.toMatch(/Sykefrav|Bod\u00f8|Hanne|hanne/);
});

test('what takes longer follows in the same chat, after the answer and what it said at once', async () => {
  let done: (() => void) | undefined;
  const waits = new Promise<void>((resolve) => {
    done = resolve;
  });
  bot = await startBot(() => ({
    send: [say('looking')],
    later: async () => {
      await waits;
      return [say('found')];
    },
  }));
  const answered = await postJson(`${bot.url}/api/messages`, recorded('personal-message', bot.connector.url));
  expect(answered.status).toBe(200);
  done?.();
  await bot.app.idle();
  expect(sent(bot).map(({ path, summary }) => [path, summary.includes('looking')])).toEqual([
    ['/v3/conversations/a:personal-hanne/activities', true],
    ['/v3/conversations/a:personal-hanne/activities', false],
  ]);
  expect(sent(bot)[1]?.summary).toContain('found');
});
