import type { ClockMove, ClockView } from '../wire/clock.ts';
import { readClock, writeClock } from './clock-file.ts';
import { movedClock } from './moved-clock.ts';

export interface Clock {
  now(): Date;
  view(): ClockView;
  /** False when the clock is the real one, or the move does not lead forward. */
  move(move: ClockMove): boolean;
}

/** The clock that stamps messages: simulated by a file that the bot reads too, or the real one when there is none. */
export function openClock(file: string | undefined, timeZone: string): Clock {
  const now = () => (file === undefined ? new Date() : readClock(file, new Date()));
  return {
    now,
    view: () => ({ simulated: file !== undefined, now: now().toISOString(), timeZone }),
    move: (move) => {
      if (file === undefined) return false;
      const moved = movedClock(now(), move, timeZone);
      if (moved === undefined) return false;
      writeClock(file, moved, new Date());
      return true;
    },
  };
}
