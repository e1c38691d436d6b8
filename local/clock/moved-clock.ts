import { TZDate } from '@date-fns/tz';
import type { ClockMove } from '../wire/clock.ts';

const hour = 3_600_000;

/** The moment that a move leads to, or undefined when it is no moment or not later than now: time only goes forward. */
export function movedClock(now: Date, move: ClockMove, timeZone: string): Date | undefined {
  const moved = target(now, move, timeZone);
  return moved.getTime() > now.getTime() ? moved : undefined;
}

function target(now: Date, move: ClockMove, timeZone: string): Date {
  if ('to' in move) return parseMoment(move.to, timeZone);
  if (move.move === 'hour') return new Date(now.getTime() + hour);
  const local = new TZDate(now.getTime(), timeZone);
  const morning = (day: number) =>
    new Date(new TZDate(local.getFullYear(), local.getMonth(), day, 8, 0, 0, timeZone).getTime());
  const today = morning(local.getDate());
  return today > now ? today : morning(local.getDate() + 1);
}

function parseMoment(text: string, timeZone: string): Date {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return new Date(text);
  const asUtc = new Date(`${text}Z`);
  const wall = [asUtc.getUTCFullYear(), asUtc.getUTCMonth(), asUtc.getUTCDate()] as const;
  return new Date(new TZDate(...wall, asUtc.getUTCHours(), asUtc.getUTCMinutes(), 0, timeZone).getTime());
}
