/** A time that somebody is away, in whole days of the report's zone. */
export interface Spell {
  /** The first day away, as an ISO date. */
  readonly from: string;
  /** The last day away; open when nobody knows yet. */
  readonly until?: string;
  /** Who said so, by Entra object id. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
