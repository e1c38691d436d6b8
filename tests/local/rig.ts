import { fileURLToPath } from 'node:url';
import { parseConfig } from '../../local/config.ts';
import { startLocalTeams } from '../../local/start-local-teams.ts';
import { type Message, messageSchema } from '../../local/wire/message.ts';
import { peopleSchema, type Person } from '../../local/wire/overview.ts';
import { z } from 'zod';
import { type Answer, answerSchema } from './answer.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';
import team from './fixtures/team.json' with { type: 'json' };

export { team };
export type Member = (typeof team.members)[number];

export const [ingrid, kristian, marit] = team.members as [Member, Member, Member];

export interface Rig {
  readonly url: string;
  readonly bot: EchoBot;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly body: Answer }>;
  messages(conversationId: string): Promise<readonly Message[]>;
  people(): Promise<readonly Person[]>;
  personal(person: Member): Promise<string>;
  stop(): Promise<void>;
}

const messagesSchema = z.object({ messages: z.array(messageSchema) });

/** Local Teams with the small team of the fixtures, and the echo bot beside it. */
export async function startRig(environment: Record<string, string> = {}): Promise<Rig> {
  const bot = await startEchoBot();
  const config = parseConfig({
    LOCAL_TEAMS_PORT: '0',
    BOT_URL: bot.url,
    LOCAL_TEAM_FILE: fileURLToPath(new URL('fixtures/team.json', import.meta.url)),
    ...environment,
  });
  const teams = await startLocalTeams(config);
  const fetched = async (path: string): Promise<unknown> =>
    (await fetch(`${teams.url}/local/${path}`)).json();
  const people = async () => peopleSchema.parse(await fetched('people')).people;
  return {
    url: teams.url,
    bot,
    people,
    get: async (path) => answerSchema.parse(await fetched(path)),
    post: async (path, body) => {
      const response = await fetch(`${teams.url}/local/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: answerSchema.parse(await response.json()) };
    },
    messages: async (id) =>
      messagesSchema.parse(await fetched(`conversations/${encodeURIComponent(id)}/messages`)).messages,
    personal: async ({ email }) =>
      (await people()).find((one) => one.email === email)!.personalConversationId,
    stop: async () => {
      await teams.stop();
      await bot.stop();
    },
  };
}
