import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventSchema } from '../../local/wire/event.ts';
import { startEchoBot } from './echo-bot.ts';
import { ingrid, kristian, marit, type Rig, startRig, team } from './rig.ts';

let rig: Rig;
const channelId = team.channels[0]!.id;
const last = async (id: string) => (await rig.messages(id)).at(-1)!;

beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

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

  it('in a channel name the bot in any case, and an address is no name', async () => {
    await rig.post('install', { who: 'team' });
    const write = (text: string) =>
      rig.post('messages', { as: ingrid.aadObjectId, conversationId: channelId, text });
    await write('@rapportbot status');
    expect(rig.bot.received.at(-1)).toMatchObject({
      text: '<at>Rapportbot</at> status',
      entities: [{ type: 'mention', text: '<at>Rapportbot</at>' }, { type: 'clientInfo' }],
    });
    const before = rig.bot.received.length;
    await write('skriv til hjelp@rapportbot.no');
    expect(rig.bot.received).toHaveLength(before);
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
