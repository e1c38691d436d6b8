import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  MessageFactory,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ingrid, type Rig, startRig, team } from './rig.ts';

let rig: Rig;
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({}, new ConfigurationServiceClientCredentialFactory({})),
);

beforeEach(async () => {
  rig = await startRig();
  await rig.post('install-all', {});
});
afterEach(() => rig.stop());

/** Microsoft's own client against the stand-in: what it cannot read, no bot could. */
it('serves the Bot Framework SDK: create, send, update, delete, members, team and channels', async () => {
  let reference: Partial<ConversationReference> = {};
  const members = [{ id: ingrid.teamsId, name: '' }];
  const tenant = { id: team.tenantId };
  await adapter.createConversationAsync(
    '',
    'msteams',
    `${rig.url}/`,
    '',
    {
      isGroup: false,
      bot: { id: '28:rapportbot', name: '' },
      members,
      tenantId: tenant.id,
      channelData: { tenant },
    },
    async (context) => {
      const sent = await context.sendActivity('Hei');
      await context.updateActivity({ type: 'message', id: sent!.id, text: 'Hei igjen' });
      const gone = await context.sendActivity('Bort');
      await context.deleteActivity(gone!.id);
      reference = TurnContext.getConversationReference(context.activity);
    },
  );
  const said = await rig.messages(await rig.personal(ingrid));
  expect(said.slice(1).map(({ text, deletedAt }) => text ?? Boolean(deletedAt))).toEqual(['Hei igjen', true]);

  await adapter.continueConversationAsync('', reference, async (context) => {
    const member = await TeamsInfo.getMember(context, ingrid.aadObjectId);
    expect(member).toMatchObject({ id: ingrid.teamsId, email: ingrid.email });
    const details = await TeamsInfo.getTeamDetails(context, team.team.id);
    expect(details.name).toBe('Nordlys Drift');
    const channels = await TeamsInfo.getTeamChannels(context, team.team.id);
    expect(channels.map(({ name }) => name)).toEqual(['Ledergruppen', undefined]);
    const everybody = await TeamsInfo.getPagedTeamMembers(context, team.team.id);
    expect(everybody.members).toHaveLength(3);
  });
});

it('gives the SDK the thread that a post in a channel made', async () => {
  const channel = team.channels[0]!;
  let thread = '';
  await adapter.createConversationAsync(
    '',
    'msteams',
    `${rig.url}/`,
    '',
    {
      isGroup: true,
      bot: { id: '28:rapportbot', name: '' },
      channelData: { channel: { id: channel.id } },
      activity: MessageFactory.text('Rot') as Activity,
      tenantId: team.tenantId,
    },
    async (context) => {
      thread = context.activity.conversation.id;
      await context.sendActivity('Svar');
    },
  );
  expect(thread).toMatch(/^19:.*@thread\.tacv2;messageid=\d+$/);
  expect((await rig.messages(thread)).map(({ text }) => text)).toEqual(['Rot', 'Svar']);
});
