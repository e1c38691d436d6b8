import type { Cycle } from '../../cycle/cycle.ts';
import { chooseDefinition } from '../../cycle/definition/choose-definition.ts';
import { loadDefinition } from '../../cycle/load-definition.ts';
import type { Stores } from '../../storage/stores.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { everybody, moments, read } from './march.ts';
import { type Play, playOf } from './play.ts';

/** One store that processes are started over, each with files of its own. */
export interface Installation {
  readonly stores: Stores;
  readonly logged: { readonly event: string; readonly details: unknown }[];
  setClock(moment: string): void;
  start(name: string, definition?: (yaml: string) => string, plan?: (yaml: string) => string): Promise<Play>;
}

export async function newInstallation(): Promise<Installation> {
  const stores = openMemoryStores(() => Date.parse(now));
  const messenger = recordingMessenger();
  const logged: { readonly event: string; readonly details: unknown }[] = [];
  let now = moments.opens;
  const clock = { now: () => new Date(now) };
  const setClock = (moment: string): void => {
    now = moment;
  };
  const note = (event: string, details?: object): void => {
    logged.push({ event, details });
  };
  const log = {
    info: note,
    warn: note,
    error: (event: string, cause: unknown) => {
      throw new Error(event, { cause });
    },
  };
  const same = (yaml: string): string => yaml;
  const start: Installation['start'] = async (name, definition = same, plan = same) => {
    const ports = { definitions: stores.definitions, clock, log };
    const files = [definition(read('definition.yaml')), plan(read('plan-2024.yaml'))] as const;
    const loaded = await loadDefinition(ports, files[0], [files[1]]);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    const holder = await chooseDefinition(ports, loaded.active);
    const cycle: Cycle = {
      ...stores,
      messenger,
      clock,
      holder,
      get active() {
        return holder.current.active;
      },
      instance: name,
      log,
    };
    const play = playOf(cycle, messenger, setClock);
    for (const person of everybody) await play.meet(person);
    return play;
  };
  return { stores, logged, setClock, start };
}

/** The example's definition, or its plan, raised to a version. */
export const raised =
  (version: number, change: (yaml: string) => string = (yaml) => yaml) =>
  (yaml: string): string =>
    change(yaml.replace('version: 1', `version: ${version}`));
