import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../cli/processes/free-port.ts';
import { startAzurite } from '../../../cli/processes/start-azurite.ts';
import { startStoreProxy, type StoreProxy } from '../../../local/store-proxy/store-proxy.ts';
import { openStores } from '../../../storage/azure/open-stores.ts';
import type { Stores } from '../../../storage/stores.ts';
import { patient } from '../../storage/azure/patient.ts';
import { BotFleet } from './bot-fleet.ts';
import { Ledger } from './ledger.ts';
import type { Organisation } from './organisation.ts';
import type { Door } from './press.ts';
import { RigClock } from './rig-clock.ts';
import { seedStore } from './seed-store.ts';
import { type RigTeams, startTeams } from './teams/start-teams.ts';

export interface RigOptions {
  readonly organisation: Organisation;
  readonly instances: number;
  /** How many of them are started; all where it is left out. */
  readonly running?: number;
  readonly seed: number;
  /** The simulated moment to begin at. */
  readonly at: Date;
  /** How many simulated seconds a real one takes. */
  readonly speed?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Everything that a scenario runs on: store, proxy before it, connector, clock, bots, and what was seen so far. */
export interface Rig {
  readonly organisation: Organisation;
  readonly clock: RigClock;
  readonly teams: RigTeams;
  readonly proxy: StoreProxy;
  readonly bots: BotFleet;
  readonly ledger: Ledger;
  /** The store itself, past the proxy. */
  readonly stores: Stores;
  readonly door: Door;
  stop(): Promise<void>;
}

/** Starts it, with everybody met and the channel chosen. Azurite is only ever asked to stop: a kill loses what it acknowledged. */
export async function startRig(options: RigOptions): Promise<Rig> {
  const { organisation, seed, instances } = options;
  const folder = await mkdtemp(join(tmpdir(), 'rapportbot-faults-'));
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const one of stops.toReversed()) await one();
  };
  try {
    const clock = new RigClock(join(folder, 'clock.json'), options.at, options.speed ?? 1);
    const azurite = await startAzurite({ location: join(folder, 'azurite'), port: await freePort() });
    stops.push(() => azurite.stop());
    const targetPort = Number(/TableEndpoint=http:\/\/[^:]+:(\d+)/.exec(azurite.connectionString)?.[1]);
    const proxy = await startStoreProxy({ targetPort, seed });
    stops.push(() => proxy.stop());

    const ledger = new Ledger(organisation);
    const teams = await startTeams({
      people: organisation.people,
      channelId: organisation.channelId,
      seed,
      onEntry: (entry) => ledger.note(entry),
      onViolation: (violation) => ledger.noteViolation(violation),
    });
    stops.push(() => teams.stop());

    const { connectionString } = azurite;
    const stores = await openStores({ connectionString, patience: patient });
    await seedStore(stores, organisation, teams, clock.now());
    const definitionFile = join(folder, 'definition.yaml');
    await writeFile(definitionFile, organisation.definition);
    const env = {
      AZURE_TABLES_CONNECTION_STRING: connectionString.replace(`:${targetPort}/`, `:${proxy.port}/`),
      RAPPORTBOT_DEFINITION: definitionFile,
      RAPPORTBOT_CLOCK_FILE: clock.file,
      RAPPORTBOT_TICK_SECONDS: '1',
      ...options.env,
    };
    const bots = await BotFleet.start(instances, env, options.running);
    stops.push(() => bots.stop());
    let turn = 0;
    const door = {
      url: () => {
        turn += 1;
        return bots.url(turn % bots.size);
      },
      serviceUrl: teams.url,
      tenantId: organisation.tenantId,
    };
    return { organisation, clock, teams, proxy, bots, ledger, stores, door, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
