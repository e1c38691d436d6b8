/** Something that was given to somebody for a period: a whole section, or one item of it (C7). */
export interface Delegation {
  readonly section: string;
  readonly item?: string;
  /** E-mail address, in lower case. */
  readonly to: string;
  /** Who gave it, by Entra object id. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** It is over, and the rows stay so that the people concerned are told. */
  readonly ended?: {
    readonly why: 'taken-back' | 'declined' | 'replaced';
    readonly by: string;
    readonly at: string;
  };
}

/** That somebody is not asked now: away until a date, or until they say so, or no longer in the organisation. */
export interface Away {
  readonly left?: true;
  /** When that was said, ISO 8601 in UTC; absent for who has left. */
  readonly said?: string;
  /** The last day away, as an ISO date. */
  readonly until?: string;
}

/** What a definition does not say itself: who has been given what in a period, and who is away now. Never in the file. */
export interface StandingIn {
  readonly delegations?: readonly Delegation[];
  /** By e-mail address in lower case; only where messages are due and a coordinator looks. */
  readonly away?: ReadonlyMap<string, Away>;
}
