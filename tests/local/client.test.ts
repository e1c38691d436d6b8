import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventSchema } from '../../local/wire/event.ts';
import { card, startEchoBot } from './echo-bot.ts';
import { ingrid, kristian, marit, type Rig, startRig, team } from './rig.ts';

let rig: Rig;
const channelId = team.channels[0]!.id;
const last = async (id: string) => (await rig.messages(id)).at(-1)!;

beforeEach(async () => {
  rig = await startRig({ LOCAL_INVOKE_TIMEOUT_MS: '300' });
});
afterEach(() => rig.stop());

async function formOf(person: typeof ingrid) {
  await rig.post('install', { who: person.aadObjectId });
  await rig.post('messages', { as: person.aadObjectId, text: 'skjema' });
  const conversationId = await rig.personal(person);
  return { conversationId, activityId: (await last(conversationId)).id, as: person.aadObjectId };
}

const submit = {
  type: 'Action.Execute',
  verb: 'submit',
  title: 'Lever',
  data: { form: 'sick-leave', sick: 'old' },
};

describe('installing', () => {
  it('sends nothing by itself, then the team and each person in order, and once only', async () => {
    expect(rig.bot.received).toEqual([]);
    const first = await rig.post('install-all', {});
    expect(first.body['installed']).toEqual(['team', ...team.members.map((member) => member.aadObjectId)]);
    const kinds = rig.bot.received.map((one) => `${one.type} ${one.conversation.conversationType}`);
    expect(kinds).toEqual([
      'conversationUpdate channel',
      'installationUpdate channel',
      ...team.members.flatMap(() => ['conversationUpdate personal', 'installationUpdate personal']),
    ]);
    expect(rig.bot.received[0]).toMatchObject({
      channelId: 'msteams',
      serviceUrl: `${rig.url}/`,
      membersAdded: [{ id: '28:rapportbot', name: 'Rapportbot' }],
      conversation: { id: team.team.id, tenantId: team.tenantId, isGroup: true },
      channelData: { eventType: 'teamMemberAdded', team: team.team, tenant: { id: team.tenantId } },
    });
    const again = await rig.post('install-all', {});
    expect(again.body).toMatchObject({ installed: [], failed: [] });
    expect(again.body['alreadyInstalled']).toHaveLength(4);
    expect(rig.bot.received).toHaveLength(8);
  });

  it('waits for a bot that is not up yet', async () => {
    const port = Number(new URL(rig.bot.url).port);
    await rig.bot.stop();
    const installing = rig.post('install-all', {});
    await new Promise((resolve) => setTimeout(resolve, 350));
    const late = await startEchoBot(port);
    expect((await installing).body['installed']).toHaveLength(4);
    expect(late.received).toHaveLength(8);
    await late.stop();
  });
});

describe('messages', () => {
  it('reach the bot shaped as Teams shapes them', async () => {
    await rig.post('install', { who: ingrid.aadObjectId });
    await rig.post('messages', { as: ingrid.aadObjectId, text: 'hva <mangler>?', locale: 'nn-NO' });
    expect(rig.bot.received.at(-1)).toMatchObject({
      type: 'message',
      text: 'hva <mangler>?',
      channelId: 'msteams',
      locale: 'nn-NO',
      from: { id: ingrid.teamsId, aadObjectId: ingrid.aadObjectId, name: ingrid.name },
      recipient: { id: '28:rapportbot' },
      conversation: { conversationType: 'personal', tenantId: team.tenantId, id: await rig.personal(ingrid) },
      channelData: { tenant: { id: team.tenantId } },
      attachments: [{ contentType: 'text/html', content: '<p>hva &lt;mangler&gt;?</p>' }],
    });
    expect((await last(await rig.personal(ingrid))).text).toBe('Du skrev: hva <mangler>?');
  });

  it('in a channel reach the bot only when it is mentioned, and a reply stays in its thread', async () => {
    await rig.post('install', { who: 'team' });
    const before = rig.bot.received.length;
    await rig.post('messages', { as: ingrid.aadObjectId, conversationId: channelId, text: 'Bare oss' });
    expect(rig.bot.received).toHaveLength(before);
    const asked = await rig.post('messages', {
      as: ingrid.aadObjectId,
      conversationId: channelId,
      text: '@Rapportbot status',
    });
    const thread = asked.body.conversationId;
    expect(thread).toBe(`${channelId};messageid=${asked.body.id}`);
    expect(rig.bot.received.at(-1)).toMatchObject({
      text: '<at>Rapportbot</at> status',
      conversation: { id: thread, conversationType: 'channel', isGroup: true },
      channelData: { channel: { id: channelId }, team: { id: team.team.id } },
      entities: [
        { type: 'mention', text: '<at>Rapportbot</at>', mentioned: { id: '28:rapportbot' } },
        { type: 'clientInfo' },
      ],
    });
    expect(await last(thread)).toMatchObject({ text: 'Du skrev: status', from: 'bot' });
  });

  it('say so when the bot did not take them', async () => {
    await rig.post('install', { who: ingrid.aadObjectId });
    rig.bot.status = 500;
    const { body } = await rig.post('messages', { as: ingrid.aadObjectId, text: 'hei' });
    expect(body['undelivered']).toBe('refused');
  });

  it('cannot be written to an app one does not have, nor in another person’s chat', async () => {
    const refused = await rig.post('messages', { as: ingrid.aadObjectId, text: 'hei' });
    expect([refused.status, refused.body.error?.code]).toEqual([409, 'not-installed']);
    await rig.post('install', { who: ingrid.aadObjectId });
    const conversationId = await rig.personal(ingrid);
    expect(
      (await rig.post('messages', { as: kristian.aadObjectId, conversationId, text: 'hei' })).status,
    ).toBe(404);
  });

  it('are counted as unread until they are read, by the person they are for', async () => {
    await rig.post('install-all', {});
    const unread = async () => (await rig.people()).map((person) => person.unread);
    expect(await unread()).toEqual([1, 1, 1]);
    const conversationId = await rig.personal(marit);
    await rig.post('read', {
      as: marit.aadObjectId,
      conversationId,
      upTo: (await last(conversationId)).id,
    });
    expect(await unread()).toEqual([1, 1, 0]);
  });
});

describe('a press on Action.Execute', () => {
  it('is an invoke with the inputs laid over the data, and its card replaces the card', async () => {
    const form = await formOf(ingrid);
    const result = await rig.post('actions', { ...form, action: submit, inputs: { sick: '5,9' } });
    expect(result.body).toMatchObject({ outcome: 'card', attempts: 1 });
    expect(rig.bot.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: form.activityId,
      value: {
        trigger: 'manual',
        action: {
          type: 'Action.Execute',
          verb: 'submit',
          title: 'Lever',
          data: { form: 'sick-leave', sick: '5,9' },
        },
      },
    });
    const message = await last(form.conversationId);
    expect(message.id).toBe(form.activityId);
    expect(message.attachments).toHaveLength(1);
    expect(JSON.stringify(message.attachments)).toContain('er levert');
    // Replaced by the answer, not edited by the bot.
    expect(message.editedAt).toBeUndefined();
  });

  it('can be answered with a message, and the card stays', async () => {
    const form = await formOf(ingrid);
    const before = await last(form.conversationId);
    const result = await rig.post('actions', { ...form, action: { ...submit, verb: 'say' } });
    expect(result.body).toMatchObject({ outcome: 'message', attempts: 1, message: 'Notert.' });
    expect(await last(form.conversationId)).toEqual(before);
  });

  it('tells of an error answer, an HTTP error and an answer that is no answer', async () => {
    const form = await formOf(ingrid);
    const press = () => rig.post('actions', { ...form, action: submit });
    rig.bot.onInvoke = () => ({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { message: 'Nei' },
    });
    expect((await press()).body).toMatchObject({
      outcome: 'error',
      reason: 'refused',
      status: 400,
      message: 'Nei',
    });
    rig.bot.onInvoke = () => 'ikke et svar';
    expect((await press()).body).toMatchObject({ outcome: 'error', reason: 'refused' });
    rig.bot.status = 501;
    expect((await press()).body).toMatchObject({ outcome: 'error', reason: 'refused', status: 501 });
  });

  it('is sent once more with a new id when no answer comes in time', async () => {
    const form = await formOf(ingrid);
    const ids: string[] = [];
    rig.bot.onInvoke = async (activity) => {
      ids.push(activity.id);
      if (ids.length === 1) await new Promise((resolve) => setTimeout(resolve, 900));
      return card({ type: 'AdaptiveCard', version: '1.5', body: [] });
    };
    expect((await rig.post('actions', { ...form, action: submit })).body).toMatchObject({
      outcome: 'card',
      attempts: 2,
    });
    expect(new Set(ids).size).toBe(2);
  });

  it('gives up after the second, and when nobody listens', async () => {
    const form = await formOf(ingrid);
    rig.bot.onInvoke = () => new Promise((resolve) => setTimeout(() => resolve({}), 1_500));
    const slow = await rig.post('actions', { ...form, action: submit });
    expect(slow.body).toMatchObject({ outcome: 'error', reason: 'timeout', attempts: 2 });
    await rig.bot.stop();
    const gone = await rig.post('actions', { ...form, action: submit });
    expect(gone.body).toMatchObject({ outcome: 'error', reason: 'unreachable', attempts: 1 });
  });

  it('on a message that is not there is a 404', async () => {
    const form = await formOf(ingrid);
    expect((await rig.post('actions', { ...form, activityId: '1', action: submit })).status).toBe(404);
  });
});

describe('a press on Action.Submit', () => {
  it('is a message without text, with the data as its value', async () => {
    const form = await formOf(ingrid);
    const press = {
      ...form,
      action: { ...submit, type: 'Action.Submit' },
      inputs: { sick: '5,9' },
      via: 'submit',
    };
    expect((await rig.post('actions', press)).body).toMatchObject({ outcome: 'none', attempts: 1 });
    const got = rig.bot.received.at(-1)!;
    expect(got).toMatchObject({
      type: 'message',
      replyToId: form.activityId,
      value: { form: 'sick-leave', sick: '5,9' },
    });
    expect(got.text).toBeUndefined();
    expect(await last(form.conversationId)).toMatchObject({
      id: form.activityId,
      revision: 2,
    });
    expect((await last(form.conversationId)).editedAt).toBeDefined();
  });
});

describe('live updates', () => {
  it('stream new messages, changes and the clock as server-sent events', async () => {
    await rig.post('install', { who: ingrid.aadObjectId });
    const stopping = new AbortController();
    const stream = await fetch(`${rig.url}/events`, { signal: stopping.signal });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await rig.post('messages', { as: ingrid.aadObjectId, text: 'hei' });
    let seen = '';
    while (!seen.includes('Du skrev: hei')) seen += (await reader.read()).value ?? '';
    stopping.abort();
    const events = seen
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => eventSchema.parse(JSON.parse(line.slice('data: '.length))));
    const fresh = events.flatMap((event) =>
      event.type === 'message' && event.fresh ? [event.message.text] : [],
    );
    expect(fresh).toEqual(['hei', 'Du skrev: hei']);
  });
});
