import type { Definition } from '../report/definition/definition-schema.ts';
import type { Plan } from '../report/plan/plan-schema.ts';
import type { DefinitionHolder } from './definition/definition-holder.ts';
import type { Clock } from './ports/clock.ts';
import type { DefinitionStore } from './ports/definition-store.ts';
import type { DeliveryStore } from './ports/delivery-store.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Model } from './ports/model.ts';
import type { Pace } from './ports/pace.ts';
import type { PeopleStore } from './ports/people-store.ts';
import type { Roster } from './ports/roster.ts';
import type { ReportStore } from './ports/report-store.ts';
import type { DueLane } from './due-lane.ts';
import type { Pulse } from './pulse.ts';

/** All that the use cases need of the world. Each use case is a free function that takes it first. */
export interface Cycle {
  readonly reports: ReportStore;
  readonly people: PeopleStore;
  readonly deliveries: DeliveryStore;
  readonly definitions: DefinitionStore;
  readonly messenger: Messenger;
  /** Shared by all instances; absent where nothing has to keep within Teams' limits. */
  readonly pace?: Pace;
  /** One round of due work at a time; absent where nothing else asks for one. */
  readonly lane?: DueLane;
  /** Who is still there; absent where nobody can be asked. */
  readonly roster?: Roster;
  readonly clock: Clock;
  /** The definition and plans that new periods are opened with. A running bot takes them from its holder. */
  readonly active: ActiveDefinition;
  /** What is in use and what waits to be; absent where a command only looks. */
  readonly holder?: DefinitionHolder;
  /** Names this process in claims; unique for each start. */
  readonly instance: string;
  /** From 0 to 1, anew at each call: where this instance begins in a list that others work through too. Absent, at the top. */
  readonly random?: () => number;
  readonly log: Log;
  /** Asked what the question language does not understand; absent unless it is configured. */
  readonly model?: Model;
  /** Set by each round of due work; absent where no timer runs. */
  readonly pulse?: Pulse;
}

/** A definition with its plans by year, parsed. */
export interface ActiveDefinition {
  readonly definition: Definition;
  readonly plans: ReadonlyMap<number, Plan>;
}

/** Structured log lines: codes, keys and counts; never an answer's text or a person's name. */
export interface Log {
  info(event: string, details?: Readonly<Record<string, string | number | boolean>>): void;
  /** Nothing has failed, but somebody should look. */
  warn(event: string, details?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, cause: unknown, details?: Readonly<Record<string, string | number | boolean>>): void;
}
