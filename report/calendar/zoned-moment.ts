import { tzOffset } from '@date-fns/tz';

const minute = 60_000;

/** A date and time of day as a clock on the wall shows it. */
export interface WallClock {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** Tells whether a name is a time zone that dates can be computed in, e.g. `Europe/Oslo`. */
export function isTimeZone(zone: string): boolean {
  return !Number.isNaN(tzOffset(zone, new Date(0)));
}

/**
 * Gives the moment when the clocks of a zone show a date and time. A time that a clock change skips is moved on by the
 * length of the skip; one that happens twice is the first. The process's own zone plays no part.
 * @example momentAt({ date: '2024-04-12', time: '12:00' }, 'Europe/Oslo') //=> 2024-04-12T10:00:00.000Z
 */
export function momentAt(clock: WallClock, zone: string): Date {
  const asUtc = Date.parse(`${clock.date}T${clock.time}:00Z`);
  const day = 24 * 60 * minute;
  // Offsets a day to either side are those before and after a change nearby.
  const before = asUtc - offset(zone, asUtc - day);
  const after = asUtc - offset(zone, asUtc + day);
  if (before === after) return new Date(before);
  if (before + offset(zone, before) === asUtc) return new Date(before);
  if (after + offset(zone, after) === asUtc) return new Date(after);
  return new Date(before);
}

/**
 * Gives what the clocks of a zone show at a moment.
 * @example wallClock(new Date('2024-04-12T10:00:00Z'), 'Europe/Oslo') //=> { date: '2024-04-12', time: '12:00' }
 */
export function wallClock(moment: Date, zone: string): WallClock {
  const local = new Date(moment.getTime() + offset(zone, moment.getTime())).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** By zone and minute: a turn asks for the same few several times, and clocks change between minutes. */
const known = new Map<string, Map<number, number>>();
const mostZones = 50;
const mostMinutes = 200;

function offset(zone: string, moment: number): number {
  const at = Math.floor(moment / minute);
  const ofZone = known.get(zone) ?? new Map<number, number>();
  const found = ofZone.get(at);
  if (found !== undefined) return found;
  const minutes = tzOffset(zone, new Date(moment));
  if (Number.isNaN(minutes)) throw new RangeError(`Unknown time zone: ${zone}`);
  if (ofZone.size >= mostMinutes) ofZone.clear();
  if (known.size >= mostZones) known.clear();
  ofZone.set(at, minutes * minute);
  known.set(zone, ofZone);
  return minutes * minute;
}
