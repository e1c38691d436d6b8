import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClock, writeClock } from '../../local/clock/clock-file.ts';
import { movedClock } from '../../local/clock/moved-clock.ts';

const moved = (now: string, move: Parameters<typeof movedClock>[1]) =>
  movedClock(new Date(now), move, 'Europe/Oslo')?.toISOString();

describe('the clock file', () => {
  const path = () => join(mkdtempSync(join(tmpdir(), 'local-clock-')), 'clock.json');

  it('gives base + (real now − started)', () => {
    const file = path();
    writeFileSync(file, '{"base":"2024-04-02T08:00:00+02:00","started":"2026-01-01T00:00:00Z"}');
    expect(readClock(file, new Date('2026-01-01T00:05:00Z')).toISOString()).toBe('2024-04-02T06:05:00.000Z');
  });

  it('reads back what was written, and is the real time while there is no file', () => {
    const file = path();
    const real = new Date('2026-01-01T00:00:00Z');
    expect(readClock(file, real)).toBe(real);
    writeClock(file, new Date('2024-04-09T06:31:00Z'), real);
    expect(readClock(file, new Date('2026-01-01T01:00:00Z')).toISOString()).toBe('2024-04-09T07:31:00.000Z');
  });

  it('runs as many times as fast as it says', () => {
    const file = path();
    const real = new Date('2026-01-01T00:00:00Z');
    writeClock(file, new Date('2024-04-09T06:31:00Z'), real, 30);
    expect(readClock(file, new Date('2026-01-01T00:00:02Z')).toISOString()).toBe('2024-04-09T06:32:00.000Z');
  });
});

describe('moving on', () => {
  it.each([
    ['an hour', '2024-04-09T06:31:00Z', { move: 'hour' as const }, '2024-04-09T07:31:00.000Z'],
    ['the next morning', '2024-04-09T06:31:00Z', { move: 'morning' as const }, '2024-04-10T06:00:00.000Z'],
    [
      'this morning, before it',
      '2024-04-09T03:00:00Z',
      { move: 'morning' as const },
      '2024-04-09T06:00:00.000Z',
    ],
    [
      'a day on, at eight sharp',
      '2024-04-09T06:00:00Z',
      { move: 'morning' as const },
      '2024-04-10T06:00:00.000Z',
    ],
    [
      'over the change to summer time',
      '2024-03-30T12:00:00Z',
      { move: 'morning' as const },
      '2024-03-31T06:00:00.000Z',
    ],
    [
      'over the change to winter time',
      '2024-10-26T12:00:00Z',
      { move: 'morning' as const },
      '2024-10-27T07:00:00.000Z',
    ],
    ['over the new year', '2024-12-31T12:00:00Z', { move: 'morning' as const }, '2025-01-01T07:00:00.000Z'],
    ['local wall time', '2024-04-09T06:31:00Z', { to: '2024-04-15T10:15' }, '2024-04-15T08:15:00.000Z'],
    [
      'a moment with an offset',
      '2024-04-09T06:31:00Z',
      { to: '2024-04-15T10:15:00Z' },
      '2024-04-15T10:15:00.000Z',
    ],
  ])('%s', (_name, now, move, expected) => expect(moved(now, move)).toBe(expected));

  it('never goes back, nor to a moment that is none', () => {
    expect(moved('2024-04-09T06:31:00Z', { to: '2024-04-09T08:30' })).toBeUndefined();
    expect(moved('2024-04-09T06:31:00Z', { to: '2024-13-45T08:30' })).toBeUndefined();
  });
});
