import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Player } from '../../cli/demo/player.ts';
import { readDefinition } from '../../cli/demo/read-files.ts';
import { teamOf } from '../../cli/demo/team-of.ts';
import { TeamsClient } from '../../cli/demo/teams-client.ts';
import { openCycle } from '../../cli/open-cycle.ts';
import { setClock } from '../../cli/processes/clock-file.ts';
import type { ExampleFiles } from '../../cli/processes/example.ts';
import { freePort } from '../../cli/processes/free-port.ts';
import { startStack } from '../../cli/processes/stack.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parsePeriod } from '../../report/period/period.ts';

const peopleSchema = z.object({
  tenantId: z.string(),
  bot: z.looseObject({ id: z.string() }),
  people: z.array(
    z.looseObject({
      aadObjectId: z.string(),
      teamsId: z.string(),
      email: z.string(),
      personalConversationId: z.string(),
    }),
  ),
});

/** The whole product with one period open, and hands on it: people who press and write, the bot's own door, the store. */
export interface RunningStack {
  readonly teams: TeamsClient;
  readonly definition: Definition;
  /** By the part of the address before its first point. */
  player(name: string): Promise<Player>;
  setClock(moment: Date): Promise<void>;
  /** The part of an activity that says who and where, as Teams sends it from somebody's personal chat. */
  activityOf(name: string): Promise<Readonly<Record<string, unknown>>>;
  /** Sends anything to the bot's own address. */
  post(body: string | object, init?: RequestInit): Promise<Response>;
  /** The store, read as a command does. */
  readonly cycle: Cycle;
  stop(): Promise<void>;
}

/** Starts the product a minute after a period has opened. */
export async function runningStack(
  example: Omit<ExampleFiles, 'team'> & { readonly team?: string },
  periodText: string,
): Promise<RunningStack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rapportbot-test-'));
  const definition = await readDefinition(example.definition);
  const period = parsePeriod(periodText);
  if (period === undefined) throw new Error(`${periodText} is not a period`);
  const team = example.team ?? join(dataDir, 'team.json');
  if (example.team === undefined) await writeFile(team, JSON.stringify(teamOf(definition)));
  const clockFile = join(dataDir, 'clock.json');
  const now = new Date(periodCalendar(definition, period).opens.getTime() + 60_000);
  await setClock(clockFile, now);
  const ports = { azurite: await freePort(), bot: await freePort(), local: await freePort() };
  const stack = await startStack({
    dataDir,
    example: { ...example, team },
    clockFile,
    ports,
    botEnv: { RAPPORTBOT_TICK_SECONDS: '1' },
  });
  const { connectionString } = stack.azurite;
  const teams = new TeamsClient(stack.url);
  const nameOf = (email: string) => email.split('.')[0];
  return {
    teams,
    definition,
    cycle: await openCycle({ connectionString, definition, now }),
    setClock: async (moment) => setClock(clockFile, moment),
    player: async (name) => {
      const person = (await teams.people()).find(({ email }) => nameOf(email) === name);
      if (person === undefined) throw new Error(`${name} is not in the team`);
      return new Player(teams, person, 'execute');
    },
    activityOf: async (name) => {
      const { tenantId, bot, people } = peopleSchema.parse(
        await (await fetch(`${stack.url}/local/people`)).json(),
      );
      const person = people.find(({ email }) => nameOf(email) === name);
      if (person === undefined) throw new Error(`${name} is not in the team`);
      return {
        id: `f:${randomUUID()}`,
        channelId: 'msteams',
        serviceUrl: `${stack.url}/`,
        from: { id: person.teamsId, aadObjectId: person.aadObjectId },
        recipient: { id: bot.id },
        conversation: { id: person.personalConversationId, conversationType: 'personal', tenantId },
        channelData: { tenant: { id: tenantId } },
      };
    },
    post: async (body, init = {}) =>
      fetch(`http://127.0.0.1:${ports.bot}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
      }),
    stop: async () => {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
