import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connector, withCard } from './connector-call.ts';
import { ingrid, kristian, type Rig, startRig, team } from './rig.ts';

let rig: Rig;
const call = (method: string, path: string, body?: unknown) => connector(rig.url, method, path, body);
const at = (id: string) => `conversations/${encodeURIComponent(id)}/activities`;
const channelId = team.channels[0]!.id;
const personal = (id: string) => ({ members: [{ id }], tenantId: team.tenantId, isGroup: false });
const message = { type: 'message', text: 'Hei' };

beforeEach(async () => {
  rig = await startRig();
  await rig.post('install-all', {});
});
afterEach(() => rig.stop());

describe('conversations', () => {
  it('opens a personal chat once, by either id of the person', async () => {
    const first = await call('POST', 'conversations', personal(ingrid.teamsId));
    const again = await call('POST', 'conversations', personal(ingrid.aadObjectId));
    expect(first.status).toBe(201);
    expect(first.body.id).toMatch(/^a:/);
    expect(again.body.id).toBe(first.body.id);
    expect(first.body['serviceUrl']).toBe(`${rig.url}/`);
  });

  it('starts a thread in a channel with its first message, and takes replies in it', async () => {
    const created = await call('POST', 'conversations', {
      isGroup: true,
      channelData: { channel: { id: channelId } },
      activity: message,
    });
    expect(created.status).toBe(201);
    const { id, activityId } = created.body;
    expect(id).toBe(`${channelId};messageid=${activityId}`);
    const reply = await call('POST', `${at(id)}/${activityId}`, { type: 'message', text: 'Svar' });
    expect(reply.status).toBe(201);
    const texts = (await rig.messages(channelId)).map((one) => one.text);
    expect(texts).toEqual(['Hei', 'Svar']);
  });

  it('makes a new thread of what is sent to the channel itself', async () => {
    await call('POST', at(channelId), message);
    await call('POST', at(channelId), message);
    const threads = (await rig.messages(channelId)).map((one) => one.conversationId);
    expect(new Set(threads).size).toBe(2);
  });

  it('edits a message in place and takes it back', async () => {
    const { body } = await call('POST', 'conversations', personal(ingrid.teamsId));
    const sent = await call('POST', at(body.id), message);
    const path = `${at(body.id)}/${sent.body.id}`;
    const before = (await rig.messages(body.id)).length;
    expect((await call('PUT', path, withCard({ type: 'AdaptiveCard' }))).body).toMatchObject({
      id: sent.body.id,
    });
    const edited = (await rig.messages(body.id)).at(-1);
    expect(edited?.id).toBe(sent.body.id);
    expect(edited?.editedAt).toBeDefined();
    expect(edited?.text).toBeUndefined();
    expect((await call('DELETE', path)).status).toBe(200);
    const gone = (await rig.messages(body.id)).at(-1);
    expect(gone?.deletedAt).toBeDefined();
    expect(gone?.attachments).toEqual([]);
    expect(await rig.messages(body.id)).toHaveLength(before);
    expect((await call('PUT', path, message)).status).toBe(404);
  });

  it('takes typing without keeping a message of it', async () => {
    const id = await rig.personal(ingrid);
    const before = await rig.messages(id);
    expect((await call('POST', at(id), { type: 'typing' })).status).toBe(201);
    expect(await rig.messages(id)).toEqual(before);
  });
});

describe('errors, worded as Teams words them', () => {
  it.each([
    ['POST', at('a:nobody'), message, 404, 'ConversationNotFound'],
    ['GET', 'conversations/a:nobody/members', undefined, 404, 'ConversationNotFound'],
    ['POST', 'conversations', { members: [{ id: '29:stranger' }] }, 404, 'MemberNotFoundInConversation'],
    ['POST', 'conversations', { members: [] }, 400, 'BadArgument'],
    ['POST', 'conversations', { members: [{ id: '29:x' }], tenantId: 'another' }, 400, 'BadArgument'],
    ['GET', 'teams/19:other', undefined, 404, 'NotFound'],
  ])('%s %s %j', async (method, path, body, status, code) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.error?.code).toBe(code);
  });

  it('answers 404 for an activity that is not there, 400 for what is no activity, 403 for a person’s own message', async () => {
    const id = await rig.personal(ingrid);
    const missing = await call('PUT', `${at(id)}/1`, message);
    expect([missing.status, missing.body.error?.code]).toEqual([404, 'ActivityNotFoundInConversation']);
    for (const body of [{ type: 'message' }, { type: 5 }, [], { type: 'message', attachments: 'x' }]) {
      expect((await call('POST', at(id), body)).status).toBe(400);
    }
    const { body } = await rig.post('messages', { as: ingrid.aadObjectId, text: 'Mitt' });
    expect((await call('PUT', `${at(id)}/${body.id}`, message)).status).toBe(403);
  });

  it('answers 400 to a body that is not JSON', async () => {
    const answer = await fetch(`${rig.url}/v3/conversations`, { method: 'POST', body: '{' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'BadSyntax' } });
  });

  it('counts the size in UTF-16 code units: the last that fits, and one more', async () => {
    const id = await rig.personal(ingrid);
    const frame = JSON.stringify({ type: 'message', text: '' }).length;
    // Each of these letters is one code unit and two bytes in UTF-8.
    const fits = { type: 'message', text: 'å'.repeat(51_200 - frame) };
    expect((await call('POST', at(id), fits)).status).toBe(201);
    const over = await call('POST', at(id), { ...fits, text: `${fits.text}å` });
    expect([over.status, over.body.error?.code]).toEqual([413, 'MessageSizeTooBig']);
  });

  it('answers 403 where the app is blocked or not installed', async () => {
    const id = await rig.personal(ingrid);
    await rig.post('block', { who: ingrid.aadObjectId });
    const blocked = await call('POST', at(id), message);
    expect([blocked.status, blocked.body.error?.code]).toEqual([403, 'ConversationBlockedByUser']);
    await rig.post('uninstall', { who: ingrid.aadObjectId });
    const gone = await call('POST', 'conversations', personal(ingrid.teamsId));
    expect([gone.status, gone.body.error?.code]).toEqual([403, 'BotNotInConversationRoster']);
    await rig.post('uninstall', { who: 'team' });
    expect((await call('POST', at(channelId), message)).status).toBe(403);
    expect((await call('POST', 'conversations', personal(kristian.teamsId))).status).toBe(201);
  });

  it('answers only requests that name this machine', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${rig.url}/local/people`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

describe('members and teams', () => {
  it('lists the one person of a personal chat, and the whole team in a channel', async () => {
    const id = await rig.personal(ingrid);
    const alone = await call('GET', `conversations/${encodeURIComponent(id)}/members`);
    expect(alone.body['list']).toMatchObject([
      { id: ingrid.teamsId, email: ingrid.email, aadObjectId: ingrid.aadObjectId },
    ]);
    const all = await call('GET', `conversations/${team.team.id}/pagedmembers`);
    expect(all.body['members']).toHaveLength(3);
    expect(all.body['continuationToken']).toBeUndefined();
  });

  it('finds one member by either id', async () => {
    const base = `conversations/${encodeURIComponent(channelId)}/members`;
    const expected = { id: kristian.teamsId, userPrincipalName: kristian.email, tenantId: team.tenantId };
    expect((await call('GET', `${base}/${kristian.teamsId}`)).body).toMatchObject(expected);
    expect((await call('GET', `${base}/${kristian.aadObjectId}`)).body).toMatchObject(expected);
    expect((await call('GET', `${base}/29:nobody`)).status).toBe(404);
  });

  it('describes the team and its channels; the general one has no name', async () => {
    expect((await call('GET', `teams/${team.team.id}`)).body).toMatchObject({
      name: 'Nordlys Drift',
      memberCount: 3,
    });
    expect((await call('GET', `teams/${team.team.id}/conversations`)).body['conversations']).toEqual([
      { id: channelId, name: 'Ledergruppen', type: 'standard' },
      { id: team.team.id, type: 'standard' },
    ]);
  });
});

describe('faults', () => {
  it('answers 429 with Retry-After as often as asked for, then works again', async () => {
    const id = await rig.personal(ingrid);
    await rig.post('faults', { kind: 'status', status: 429, retryAfterSeconds: 3, times: 2 });
    const first = await call('POST', at(id), message);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await call('POST', at(id), message)).status).toBe(429);
    expect((await call('POST', at(id), message)).status).toBe(201);
  });

  it('cuts the connection before, or after the message was taken', async () => {
    const id = await rig.personal(ingrid);
    const count = async () => (await rig.messages(id)).length;
    const before = await count();
    await rig.post('faults', { kind: 'reset' });
    await expect(call('POST', at(id), message)).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before);
    await rig.post('faults', { kind: 'accepted-reset' });
    await expect(call('POST', at(id), message)).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before + 1);
  });
});
