import type { Colour } from '../../report/status/status.ts';
import type { Spell } from '../../report/people/spell.ts';

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

/** What is known of somebody besides Teams: when they are away, and that they are no longer there. By e-mail address. */
export interface Standing {
  /** In lower case. */
  readonly email: string;
  /** In order of time. */
  readonly spells: readonly Spell[];
  /** The roster no longer had them at this moment (ISO 8601, UTC). */
  readonly left?: { readonly at: string };
}

/** A standing as it was read, with the tag that a change of it needs. */
export interface StoredStanding {
  readonly standing: Standing;
  readonly etag: string;
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

/** What a person wants to be told of when its colour changes: a section, an item of it, or a row of that. */
export interface Follow {
  readonly report: string;
  /** Entra object id. */
  readonly person: string;
  readonly section: string;
  readonly item?: string;
  readonly row?: string;
  /** When it began (ISO 8601, UTC). */
  readonly since: string;
  /** How many changes the person has been told of. */
  readonly number: number;
  /** The colour that the person knows of; absent until there is one. */
  readonly told?: Colour;
  /** The next change is written down as a message, and is not settled yet. */
  readonly owed?: true;
}

export interface StoredFollow {
  readonly follow: Follow;
  readonly etag: string;
}

/** What a person asked last in one conversation: the question, after those that it went on from, and when. */
export interface AskedBefore {
  readonly texts: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Who the bot knows. Last write wins: each field is refreshed from Teams itself. */
export interface PeopleStore {
  savePerson(person: Person): Promise<void>;
  readPerson(id: string): Promise<Person | undefined>;
  /** One partition query, or none where a list is remembered that is at most so many milliseconds old. */
  listPeople(atMostOld?: number): Promise<readonly Person[]>;
  /** Everybody that something is known of: one partition query, or none where a list is remembered that is fresh enough. */
  listStandings(atMostOld?: number): Promise<readonly StoredStanding[]>;
  /** Writes one person's, if nobody has since it was read; without that, if there is none. Gives whether this call did. */
  saveStanding(next: Standing, stored?: StoredStanding): Promise<boolean>;
  saveChannel(channel: Channel): Promise<void>;
  readChannel(report: string): Promise<Channel | undefined>;
  /** Inserts; one that is there stays as it is. Gives true when this call made it. */
  addFollow(follow: Follow): Promise<boolean>;
  /** What everybody, or one person, follows of a report: one partition query. */
  listFollows(report: string, person?: string): Promise<readonly StoredFollow[]>;
  /** Replaces a follow if nobody has touched it since it was read. Gives false on conflict. */
  replaceFollow(stored: StoredFollow, next: Follow): Promise<boolean>;
  /** Removes a follow; nothing when it is not there. */
  removeFollow(follow: Pick<Follow, 'report' | 'person' | 'section' | 'item' | 'row'>): Promise<void>;
  saveAsked(person: string, conversation: string, asked: AskedBefore): Promise<void>;
  readAsked(person: string, conversation: string): Promise<AskedBefore | undefined>;
}
