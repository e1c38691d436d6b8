/** What all instances share about how fast they send. Moments are milliseconds of the store's own clock. */
export interface PaceRow {
  /** Every slot before this is somebody's. */
  readonly until: number;
  /** Nobody sends before this: Teams has asked the app to wait. */
  readonly pausedUntil: number;
  /** When each instance last took slots. */
  readonly members: Readonly<Record<string, number>>;
}

export interface StoredPace {
  readonly pace: PaceRow;
  readonly etag: string;
  /** When the store wrote it. */
  readonly writtenAt: number;
}

/** One row that all instances change by conditional writes. */
export interface PaceStore {
  read(): Promise<StoredPace | undefined>;
  /**
   * Replaces the row if nobody has touched it since it was read (undefined: if there is none). Gives the row as it is then,
   * which may be a later one; undefined on conflict.
   */
  write(stored: StoredPace | undefined, next: PaceRow): Promise<StoredPace | undefined>;
}
