import type { Timer } from '../ports/timer.ts';
import type { AppWindow } from './app-window.ts';

/** Slots lie a little further apart than they may: whatever leaves so late is still no more than is allowed in any second. */
const lateMs = 20;
/** A claim must not run out here: what has waited for so long is tried again later. */
const longestWaitMs = 3000;
/** Turns come so long before their slots at least, since timers are late now and then, and at most. */
const shortestLeadMs = 40;
const longestLeadMs = 400;
/** A turn whose message came no further, because its claim failed, tells nothing of the others after this. */
const rememberedMs = 5000;
/** What the lead keeps, from turn to turn, of the longest that a message lately needed between its turn and this gate. */
const kept = 0.999;

/** The last gate of one process before a request. */
export interface SendGate {
  /** How long before its slot a turn should come, so that the message is ready when the slot is there. */
  leadMs(): number;
  /** A turn has come for the slot of this moment. */
  granted(slot: number): void;
  /** Takes back the newest slot, whose message does not go out. */
  takeBack(): number | undefined;
  /** Something goes out at once. Gives whether it took the slot of something that waits here. */
  gone(): boolean;
  /**
   * Resolves with true when a message that had its turn may leave, at the moment of a slot; with false where there is none for
   * longer than it may wait: because everybody has been asked to be silent, many people are answered, or the store gives no slots. First come first served.
   */
  pass(): Promise<boolean>;
  /** The same for one more request of a message that has passed already. */
  passAgain(): Promise<boolean>;
}

/**
 * A message leaves when its claim is written, and how long that takes nobody knows; but slots are moments that all instances share. So a
 * turn comes before its slot by what claims took lately, and the message waits here for the moment itself. Whoever is too late for every
 * slot in hand stands in line for another.
 */
export function createSendGate(parts: {
  readonly timer: Timer;
  /** Until when nothing may be sent. */
  readonly silentUntil: () => number;
  readonly app: Pick<AppWindow, 'waitMs' | 'sent'>;
  /** The next slot of the line, for who has missed theirs. */
  readonly anotherSlot: (signal: AbortSignal) => Promise<number | undefined>;
}): SendGate {
  const { timer, silentUntil, app, anotherSlot } = parts;
  let slots: number[] = [];
  let turns: number[] = [];
  let lead = shortestLeadMs;
  let last: Promise<unknown> = Promise.resolve();

  const learn = (): void => {
    const took = timer.elapsedMs() - (turns.shift() ?? timer.elapsedMs());
    lead = Math.min(longestLeadMs, Math.max(took, shortestLeadMs, lead * kept));
  };
  /** Those that have not passed. */
  const inHand = (): readonly number[] => {
    const now = timer.elapsedMs();
    slots = slots.filter((slot) => slot >= now - lateMs);
    return slots;
  };
  const wait = async (asked: number): Promise<boolean> => {
    for (;;) {
      const now = timer.elapsedMs();
      const left = longestWaitMs - (now - asked);
      const held = Math.max(silentUntil() - now, app.waitMs());
      if (held > Math.max(0, left)) return false;
      const [slot] = inHand();
      if (slot === undefined && left <= 0) return false;
      if (held <= 0 && slot !== undefined && slot <= now) {
        slots.shift();
        app.sent();
        return true;
      }
      if (held > 0 || slot !== undefined) await timer.sleep(Math.max(held, (slot ?? now) - now));
      else await another(left);
    }
  };
  const another = async (withinMs: number): Promise<void> => {
    const stop = new AbortController();
    void timer.sleep(withinMs, stop.signal).then(() => stop.abort());
    const slot = await anotherSlot(stop.signal);
    stop.abort();
    if (slot !== undefined) slots.push(slot);
  };
  const inLine = async (): Promise<boolean> => {
    const asked = timer.elapsedMs();
    const mine = last.then(async () => wait(asked));
    last = mine;
    return mine;
  };
  return {
    leadMs: () => lead,
    granted(slot) {
      const now = timer.elapsedMs();
      turns = [...turns.filter((at) => at > now - rememberedMs), now];
      slots.push(slot);
    },
    takeBack() {
      turns.pop();
      return slots.pop();
    },
    gone() {
      const taken = inHand().length > 0;
      slots = slots.slice(1);
      return taken;
    },
    pass() {
      learn();
      return inLine();
    },
    passAgain: inLine,
  };
}
