import type { SendOutcome } from './messenger.ts';

/** Keeps all instances together within what Teams takes. A thread is a conversation, named by whoever sends to it. */
export interface Pace {
  /**
   * Waits for a place in the line of what goes out by itself, and counts the message. False where it was called off, or the
   * thread has to rest for longer than is worth waiting: then nothing may be sent.
   */
  turn(thread: string, signal?: AbortSignal): Promise<boolean>;
  /**
   * Waits, just before its request, until a message that had its turn may leave, at a moment that all instances share. False where none
   * comes soon (Teams has asked for silence, many people are answered, the store is away): then it may not be sent.
   */
  leave(): Promise<boolean>;
  /** The same for one more request of a message that has left already: what had to be asked first took its place. */
  leaveAgain(): Promise<boolean>;
  /** Gives back the turn that was just had: somebody else has sent the message. */
  giveBack(thread: string): void;
  /**
   * Counts a message that answers a person. Waits only where its own thread or the whole app must rest; false where that takes longer than
   * anybody waits, or more answers wait there than anybody reads: then it may not be sent.
   */
  answer(thread: string): Promise<boolean>;
  /** Takes in what Teams said to a message. */
  heard(thread: string, outcome: SendOutcome): Promise<void>;
  /** The time by the store's own clock, in milliseconds, at least: the same for all instances, whatever their own clocks say. */
  storeNow(): Promise<number>;
}
