import { randomUUID } from 'node:crypto';
import { warmUp } from '../cards/warm-up.ts';
import { converse } from '../cycle/converse.ts';
import { meetPerson } from '../cycle/meet-person.ts';
import { runDueWork } from '../cycle/run-due-work.ts';
import { sendWhatWaited } from '../cycle/send-what-waited.ts';
import { compose } from './compose.ts';
import { readConfig } from './config/read-config.ts';
import { createApp } from './create-app.ts';
import { createLog } from './log/create-log.ts';
import { stopAtFailpoint } from './stop-at-failpoint.ts';
import { startScheduler } from './scheduler/start-scheduler.ts';
import { onShutdown } from './on-shutdown.ts';

/**
 * The bot from start to stop:
 *
 * 1. read the configuration
 * 2. open the stores, read the definition, make the cycle
 * 3. take activities
 * 4. make ready what the first card would wait for
 * 5. wake the due work now and then
 * 6. on a signal: stop taking, finish what runs
 *
 * @throws {StartError} with a sentence for the administrator.
 */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  if (config.failAt !== undefined) stopAtFailpoint(config.failAt, log);
  const { cycle, adapter } = await compose(config, log, randomUUID());
  const app = createApp({ config, cycle, adapter, useCases: { converse, meetPerson, sendWhatWaited } });
  const port = await app.listen();
  log.info('listening', { port, host: config.host, local: config.app === undefined });
  if (config.app === undefined) log.warn('local-only', { host: config.host, missing: 'BOT_APP_ID' });
  // The first person need not wait for it.
  warmUp().catch((cause: unknown) => log.error('warm-up-failed', cause));
  const scheduler = startScheduler({
    everyMs: config.tickSeconds * 1000,
    tick: () => runDueWork(cycle),
    again: () => cycle.pulse?.left === true,
    log,
  });
  onShutdown(log, async () => {
    cycle.lane?.stop();
    await Promise.all([scheduler.stop(), app.close()]);
  });
}
