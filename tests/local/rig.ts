import { fileURLToPath } from 'node:url';
import { parseConfig } from '../../local/config.ts';
import { startLocalTeams } from '../../local/start-local-teams.ts';
import type { Activity, EchoBot } from './echo-bot.ts';
import { startEchoBot } from './echo-bot.ts';
import team from './fixtures/team.json' with { type: 'json' };

export { team };
export const [ingrid, kristian, marit] = team.members as [Member, Member, Member];
type Member = (typeof team.members)[number];

export interface Rig {
  readonly url: string;
  readonly bot: EchoBot;
  get(path: string): Promise<Activity>;
  post(path: string, body: unknown): Promise<{ status: number; body: Activity }>;
  messages(conversationId: string): Promise<Activity[]>;
  personal(person: Member): Promise<string>;
  stop(): Promise<void>;
}

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
  const get = async (path: string) => (await (await fetch(`${teams.url}/local/${path}`)).json()) as Activity;
  return {
    url: teams.url,
    bot,
    get,
    post: async (path, body) => {
      const response = await fetch(`${teams.url}/local/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Activity };
    },
    messages: async (id) => (await get(`conversations/${encodeURIComponent(id)}/messages`))['messages'],
    personal: async (person) => {
      const { people } = await get('people');
      return people.find((one: Activity) => one['email'] === person.email).personalConversationId;
    },
    stop: async () => {
      await teams.stop();
      await bot.stop();
    },
  };
}
