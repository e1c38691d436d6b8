import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileClock } from '../../bot/clock/file-clock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  file = join(folder, 'clock.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (content: unknown) => writeFileSync(file, JSON.stringify(content));
const started = '2026-11-20T10:00:00Z';

test('simulated time is the base plus the real time since the start', () => {
  write({ base: '2024-04-02T06:00:00Z', started });
  const clock = fileClock(file, () => new Date('2026-11-20T10:00:05Z'));
  expect(clock.now().toISOString()).toBe('2024-04-02T06:00:05.000Z');
});

test('a file that changes moves the clock; one that is broken or gone leaves it as it was', () => {
  write({ base: '2024-04-02T06:00:00Z', started });
  const clock = fileClock(file, () => new Date(started));
  write({ base: '2024-04-12T10:00:00.000+02:00', started });
  expect(clock.now().toISOString()).toBe('2024-04-12T08:00:00.000Z');
  writeFileSync(file, '{"base":');
  expect(clock.now().toISOString()).toBe('2024-04-12T08:00:00.000Z');
  rmSync(file);
  expect(clock.now().toISOString()).toBe('2024-04-12T08:00:00.000Z');
  write({ base: '2024-05-01T00:00:00Z', started });
  expect(clock.now().toISOString()).toBe('2024-05-01T00:00:00.000Z');
});

test('a clock with a speed runs so many times as fast, and from where it was moved to', () => {
  write({ base: '2024-04-02T06:00:00Z', started, speed: 60 });
  let real = '2026-11-20T10:00:05Z';
  const clock = fileClock(file, () => new Date(real));
  expect(clock.now().toISOString()).toBe('2024-04-02T06:05:00.000Z');
  real = '2026-11-20T10:00:06Z';
  expect(clock.now().toISOString()).toBe('2024-04-02T06:06:00.000Z');
  write({ base: '2024-04-03T06:00:00Z', started: real, speed: 0.5 });
  real = '2026-11-20T10:00:10Z';
  expect(clock.now().toISOString()).toBe('2024-04-03T06:00:02.000Z');
});

test('a file that is not in order at start is told', () => {
  write({ base: 'soon', started });
  expect(() => fileClock(file)).toThrow(/cannot be read/);
  expect(() => fileClock(join(folder, 'none.json'))).toThrow(/cannot be read/);
});
