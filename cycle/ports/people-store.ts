/** Whether the bot can reach a person, and if not, why. */
export type Reach = 'ok' | 'blocked' | 'uninstalled' | 'never';

/** A person the bot has met. `id` is the Entra object id. */
export interface Person {
  readonly id: string;
  /** Teams' own id of the person towards this bot (`29:…`). */
  readonly teamsId: string;
  readonly email: string;
  readonly name: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** When the roster was last asked for name and address (ISO 8601, UTC). */
  readonly askedAt?: string;
  /** The personal conversation, once there is one. */
  readonly conversationId?: string;
  readonly reach: Reach;
  readonly language?: 'nb' | 'nn' | 'en';
}

/** The channel that a report is published in. */
export interface Channel {
  readonly report: string;
  readonly conversationId: string;
  readonly teamId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly name: string;
  readonly chosenBy: string;
  readonly chosenAt: string;
}

/** Who the bot knows. Last write wins: each field is refreshed from Teams itself. */
export interface PeopleStore {
  savePerson(person: Person): Promise<void>;
  readPerson(id: string): Promise<Person | undefined>;
  /** One partition query, or none where a list is remembered that is at most so many milliseconds old. */
  listPeople(atMostOld?: number): Promise<readonly Person[]>;
  saveChannel(channel: Channel): Promise<void>;
  readChannel(report: string): Promise<Channel | undefined>;
}
