import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `rapportbot calendar` on an example, as a person would. */
async function calendar(...args: readonly string[]) {
  return await new Promise<{ readonly code: number; readonly out: string; readonly err: string }>(
    (resolve) => {
      execFile(
        process.execPath,
        ['cli/rapportbot.mjs', 'calendar', ...args],
        { cwd: root },
        (error, out, err) => {
          resolve({ code: error === null ? 0 : Number(error.code), out, err });
        },
      );
    },
  );
}

const example = 'examples/helse-nord-ikt/definition.yaml';

test('prints a year with weekdays, sections’ own deadlines, and what moved them', async () => {
  const { code, out } = await calendar(example, '--year', '2024', '--language', 'nb');
  expect(code).toBe(0);
  // Easter Monday is 1 April; nine working days later is Friday the 12th.
  expect(out).toMatch(/åpner +tirsdag 2\. april 2024 kl\. 08:00 +\(1\. april er fridag\)/);
  expect(out).toMatch(/frist +fredag 12\. april 2024 kl\. 12:00 +\(1\. april er fridag\)/);
  expect(out).toMatch(/vurdering +mandag 15\. april 2024/);
  expect(out).toMatch(/påminnelse +torsdag 11\. april 2024 kl\. 09:00/);
  // May: Ascension on the 9th.
  expect(out).toContain('(1. mai og 9. mai er fridager)');
  expect(out).toMatch(/fredag 17\. mai 2024 +Grunnlovsdagen/);
  expect(out).toContain('! Fristen faller i fellesferien.');
});

test('in nynorsk and English', async () => {
  expect((await calendar(example, '--year', '2024', '--language', 'nn')).out).toMatch(
    /1\. mai 2024 +Arbeidarane sin dag/,
  );
  expect((await calendar(example, '--year', '2024', '--language', 'en')).out).toMatch(
    /1 May 2024 +Labour Day/,
  );
});

test('as JSON', async () => {
  const { out } = await calendar(example, '--year', '2024', '--json');
  expect(JSON.parse(out)).toMatchObject({
    year: 2024,
    periods: {
      length: 12,
      3: {
        period: '2024-03',
        moments: { 0: { kind: 'opens', at: '2024-04-02T06:00:00.000Z', movedBy: [{ date: '2024-04-01' }] } },
      },
    },
    freeDays: { length: 12 },
  });
});

test('says what is wrong with how it was asked', async () => {
  const wrong = await calendar(example, '--year', 'next');
  expect([wrong.code, wrong.err.split('\n', 1)[0]]).toEqual([
    2,
    'There is no calendar for "next": write a year from 1910 to 2199.',
  ]);
  const unread = await calendar('nowhere.yaml');
  expect([unread.code, unread.err.trim()]).toEqual([2, 'nowhere.yaml cannot be read: correct the path.']);
  expect((await calendar()).code).toBe(2);
  expect((await calendar('examples/helse-nord-ikt/plan-2024.yaml')).code).toBe(1);
});
