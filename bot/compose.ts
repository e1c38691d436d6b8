import type { Cycle, Log } from '../cycle/cycle.ts';
import type { Clock } from '../cycle/ports/clock.ts';
import type { Person } from '../cycle/ports/people-store.ts';
import type { Config } from './config/config.ts';
import { createDueLane } from '../cycle/due-lane.ts';
import { createSharedPace } from '../cycle/pace/shared-pace.ts';
import { systemTimer } from './clock/system-timer.ts';
import { fileClock } from './clock/file-clock.ts';
import { systemClock } from './clock/system-clock.ts';
import { loadReport } from './load-report.ts';
import { createMessenger } from './messenger/create-messenger.ts';
import { createModel } from './model/create-model.ts';
import { openStore } from './open-store.ts';
import { cachePeople } from './people/cache-people.ts';
import { createRoster } from './teams/roster.ts';
import { ChannelAdapter } from './teams/channel-adapter.ts';

/** The name that Teams shows for the bot; the manifest gives the same. */
const botName = 'Rapportbot';

/**
 * Opens what the configuration names, and puts the cycle together. `open` is another way to a store, for measuring without one.
 * @throws {StartError} when the store cannot be reached, or the definition is not in order.
 */
export async function compose(
  config: Config,
  log: Log,
  instance: string,
  open: typeof openStore = openStore,
): Promise<{ readonly cycle: Cycle; readonly adapter: ChannelAdapter }> {
  const clock: Clock = config.clockFile === undefined ? systemClock : fileClock(config.clockFile);
  const stores = await open(config.store);
  const holder = await loadReport(config, { ...stores, clock, log });
  const people = cachePeople(stores.people);
  const adapter = new ChannelAdapter({
    ...(config.app === undefined ? {} : { app: config.app }),
    name: botName,
  });
  const remember = async (person: Person) => {
    await people
      .savePerson(person)
      .catch((cause: unknown) => log.error('conversation-not-remembered', cause));
  };
  const pace = createSharedPace({
    store: stores.pacing,
    timer: systemTimer,
    instance,
    random: Math.random,
    perSecond: config.sendsPerSecond,
    log,
  });
  const messenger = createMessenger({
    adapter,
    serviceUrlHosts: config.serviceUrlHosts,
    remember,
    pace,
    log,
  });
  const roster = createRoster({ adapter, serviceUrlHosts: config.serviceUrlHosts, log });
  const cycle: Cycle = {
    ...stores,
    people,
    messenger,
    pace,
    lane: createDueLane(systemTimer),
    roster,
    clock,
    holder,
    get active() {
      return holder.current.active;
    },
    instance,
    random: Math.random,
    log,
    pulse: {},
    ...(config.model === undefined ? {} : { model: createModel(config.model) }),
  };
  return { cycle, adapter };
}
