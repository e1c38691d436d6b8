import type { Timer } from '../ports/timer.ts';
import type { SlotBook } from './slot-book.ts';

/** Teams takes 50 of one app, all its requests together (notes of the platform); a little less leaves room for those that arrive closer together than they were sent. */
const appPerSecond = 48;
/** A second, and a little for what lies between this window and the wire. */
const windowMs = 1020;
/** Who has so many answers in a second tells the others that it is there. */
const manyAnswers = 10;

/** What this process has sent within Teams' window for the whole app. */
export interface AppWindow {
  /** Waits, first come first served, until what answers a person may go, and counts it. Only many at once ever wait. */
  answer(): Promise<void>;
  /** How long what goes out by itself leaves the way to answers. */
  waitMs(): number;
  /** Something has gone out by itself. */
  sent(): void;
}

/**
 * Keeps answers to people, which have no slots, and what goes out beside them within what Teams takes: each instance has its part of that.
 * Where nobody is answered, the slots alone hold the pace.
 */
export function createAppWindow(parts: {
  readonly timer: Timer;
  readonly book: Pick<SlotBook, 'members'>;
  readonly presence: { tell(): void };
}): AppWindow {
  const { timer, book, presence } = parts;
  let answers: number[] = [];
  let others: number[] = [];
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  const fullFor = (now: number): number => {
    const lately = (at: number): boolean => at > now - windowMs;
    answers = answers.filter(lately);
    others = others.filter(lately);
    const part = Math.max(1, Math.floor(appPerSecond / book.members()));
    const oldest = [...answers, ...others].toSorted((a, b) => a - b).at(-part);
    return oldest === undefined ? 0 : oldest + windowMs - now;
  };
  const wait = async (): Promise<void> => {
    for (;;) {
      const now = timer.elapsedMs();
      const ms = fullFor(now);
      if (answers.length >= manyAnswers) presence.tell();
      if (ms <= 0) {
        answers.push(now);
        return;
      }
      await timer.sleep(ms);
    }
  };
  return {
    answer() {
      waiting += 1;
      const mine = last.then(wait).finally(() => {
        waiting -= 1;
      });
      last = mine;
      return mine;
    },
    waitMs() {
      const ms = fullFor(timer.elapsedMs());
      return answers.length + waiting === 0 ? 0 : ms;
    },
    sent() {
      others.push(timer.elapsedMs());
    },
  };
}
