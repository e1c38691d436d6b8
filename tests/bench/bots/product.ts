import { readConfig } from '../../../bot/config/read-config.ts';
import { compose } from '../../../bot/compose.ts';
import { createApp } from '../../../bot/create-app.ts';
import { createLog } from '../../../bot/log/create-log.ts';
import { march2024 } from '../../../cli/processes/example.ts';
import { converse } from '../../../cycle/converse.ts';
import { meetPerson } from '../../../cycle/meet-person.ts';
import { openPeriod } from '../../../cycle/period/open-period.ts';
import { runDueWork } from '../../../cycle/run-due-work.ts';
import { sendWhatWaited } from '../../../cycle/send-what-waited.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { crowd, crowdedDefinition, emailOf } from '../turns/crowd.ts';
import { runMeasured } from './run-measured.ts';
import { conversationOf } from '../turns/activities.ts';

/** The product as deployed, but with its store in memory: March 2024 is open, and a crowd is known. */
const serviceUrl = process.env['SERVICE_URL'] ?? '';
const now = '2024-04-09T06:42:00.000Z';
const log = createLog('info');
const config = readConfig({
  PORT: process.env['PORT'],
  AZURE_TABLES_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  RAPPORTBOT_DEFINITION: await crowdedDefinition(),
  RAPPORTBOT_PLAN: march2024.plans.join(','),
  RAPPORTBOT_HISTORY: march2024.history,
});
const composed = await compose(config, log, 'bench', () => Promise.resolve(openMemoryStores()));
const cycle = { ...composed.cycle, clock: { now: () => new Date(now) } };

for (const person of crowd) {
  await cycle.people.savePerson({
    id: person,
    teamsId: `29:${person}`,
    email: emailOf(person),
    name: person,
    tenantId: 'tenant',
    serviceUrl,
    conversationId: conversationOf(person),
    reach: 'ok',
    askedAt: now,
  });
}
const period = parsePeriod('2024-03');
if (period === undefined) throw new Error('No such period');
await openPeriod(cycle, period, 'bench');
await runDueWork(cycle);

const app = createApp({
  config,
  cycle,
  adapter: composed.adapter,
  useCases: { converse, meetPerson, sendWhatWaited },
});
await app.listen();
runMeasured(async () => app.idle());
