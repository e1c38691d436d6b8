import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { momentsAsText } from './moments.ts';

const program = fileURLToPath(new URL('print-moments.ts', import.meta.url));

describe('the calendar', () => {
  it.each(['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same in a process in %s',
    (zone) => {
      const printed = execFileSync(process.execPath, ['--import', 'tsx', program], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(printed.trimEnd()).toBe(momentsAsText());
    },
    60_000,
  );
});
