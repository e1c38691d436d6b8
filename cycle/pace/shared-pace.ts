import type { Log } from '../cycle.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Pace } from '../ports/pace.ts';
import type { PaceStore } from '../ports/pace-store.ts';
import type { Timer } from '../ports/timer.ts';
import { createAppWindow } from './app-window.ts';
import { createPresence } from './presence.ts';
import { createRests } from './rests.ts';
import { createSendGate } from './send-gate.ts';
import { createSlotBook } from './slot-book.ts';
import { createSlotLine } from './slot-line.ts';
import { createThreadWindows } from './thread-windows.ts';

/** A little less than is allowed, so that requests that arrive closer together than they were sent are no excess. */
const partOfAllowed = 0.975;

/** A thread that must rest for longer is left for the next round. */
const longestWaitMs = 3000;

/** Nobody looks for an answer that is later, and a person who writes more than this at once gets no more answers than these. */
const longestAnswerMs = 30_000;
const mostAnswersWaiting = 20;
/** Somebody who gets so many within two seconds may get them from other instances too. */
const severalAnswers = 2;
/** Whoever waits for longer says in between that it is still there, or the others take its part. */
const stillHereMs = 5000;

/**
 * The pace of all instances over one store: slots of the whole app are taken from a shared row some at a time, and each
 * instance keeps its part of what a thread takes. `perSecond` is what all of them together may send.
 */
export function createSharedPace(parts: {
  readonly store: PaceStore;
  readonly timer: Timer;
  readonly instance: string;
  /** From 0 to 1, anew at each call. */
  readonly random: () => number;
  readonly perSecond: number;
  readonly log: Log;
}): Pace {
  const { timer, log } = parts;
  const intervalMs = 1000 / (parts.perSecond * partOfAllowed);
  const book = createSlotBook({ ...parts, intervalMs });
  const presence = createPresence({ timer, book, log });
  let hushedUntil = 0;
  const silentUntil = () => Math.max(hushedUntil, book.pausedUntil());
  const app = createAppWindow({ timer, book, presence });
  const gate = createSendGate({
    timer,
    silentUntil,
    app,
    anotherSlot: (signal) => line.slot(signal, 'first'),
  });
  const line = createSlotLine({ book, timer, intervalMs, gate, log });
  const threads = createThreadWindows();
  const rests = createRests(threads);
  const chains = new Map<string, Promise<boolean>>();
  const waiting = new Map<string, number>();
  const part = (spaced: boolean) => ({ by: book.members(), spaced });

  const turn = async (thread: string, signal: AbortSignal | undefined): Promise<boolean> => {
    for (;;) {
      if (signal?.aborted) return false;
      const now = timer.elapsedMs();
      const wait = Math.max(rests.waitMs(thread, now), threads.waitMs(thread, now, part(true)));
      if (wait > longestWaitMs) return false;
      if (wait > 0) {
        await timer.sleep(wait, signal);
        continue;
      }
      const slot = await line.slot(signal);
      if (slot === undefined) return false;
      // An answer may have gone to the same thread while this stood in line.
      if (threads.waitMs(thread, timer.elapsedMs(), part(true)) > 0) {
        line.giveBack(slot);
        continue;
      }
      threads.sent(thread, Math.max(slot, timer.elapsedMs()));
      gate.granted(slot);
      return true;
    }
  };

  /** Waits for the thread, and counts the answer in it. */
  const mayAnswer = async (thread: string): Promise<boolean> => {
    const until = timer.elapsedMs() + longestAnswerMs;
    for (;;) {
      const now = timer.elapsedMs();
      const paused = book.pausedUntil() - now;
      const wait = Math.max(rests.waitMs(thread, now), threads.waitMs(thread, now, part(false)), paused);
      if (wait > 0 || threads.recent(thread, now) >= severalAnswers) presence.tell();
      if (wait <= 0) break;
      if (now + wait > until) return false;
      await timer.sleep(Math.min(wait, stillHereMs));
    }
    threads.sent(thread, timer.elapsedMs());
    return true;
  };

  return {
    /** One thread's messages stand in line one after the other. */
    turn(thread, signal) {
      const before = chains.get(thread);
      const mine = before === undefined ? turn(thread, signal) : before.then(() => turn(thread, signal));
      chains.set(thread, mine);
      const forget = () => {
        if (chains.get(thread) === mine) chains.delete(thread);
      };
      void mine.then(forget, forget);
      return mine;
    },
    leave: () => gate.pass(),
    leaveAgain: () => gate.passAgain(),
    giveBack(thread) {
      threads.unsent(thread);
      const slot = gate.takeBack();
      if (slot !== undefined) line.giveBack(slot);
    },
    async answer(thread) {
      const before = waiting.get(thread) ?? 0;
      if (before >= mostAnswersWaiting) return false;
      waiting.set(thread, before + 1);
      try {
        if (!(await mayAnswer(thread))) return false;
        await app.answer();
        if (!gate.gone()) line.takeNow();
        return true;
      } finally {
        const left = (waiting.get(thread) ?? 1) - 1;
        if (left > 0) waiting.set(thread, left);
        else waiting.delete(thread);
      }
    },
    async heard(thread: string, outcome: SendOutcome) {
      const rest = rests.heard(thread, outcome, timer.elapsedMs());
      if (rest === undefined) return;
      log.warn('teams-asked-to-wait', { ms: rest });
      hushedUntil = Math.max(hushedUntil, timer.elapsedMs() + rest);
      line.hush(hushedUntil);
      await book.pause(rest).catch((cause: unknown) => log.error('pause-not-shared', cause));
    },
    storeNow: () => book.storeNow(),
  };
}
