import type { Clock } from './clock/clock.ts';
import type { LocalConfig } from './config.ts';
import type { EventHub } from './event-hub.ts';
import type { Faults } from './faults.ts';
import type { Store } from './store/store.ts';
import type { TeamFile } from './wire/team-file.ts';

/** All that the machine's Teams is made of, handed to whatever acts in it. */
export interface World {
  readonly config: LocalConfig;
  readonly team: TeamFile;
  readonly store: Store;
  readonly events: EventHub;
  readonly faults: Faults;
  readonly clock: Clock;
  /** The own base URL, given to the bot as `serviceUrl`; with a slash at the end, as Teams' are. */
  readonly serviceUrl: string;
}
