import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valid } from '../report/definition/small-definition.ts';

const command = fileURLToPath(new URL('../../cli/rapportbot.mjs', import.meta.url));
const definition = `${valid.replace('cadence: monthly', 'cadence: tertial')}  - id: clinic
    title: Clinic
    owner: anna@example.no
    items:
      - id: visits
        kind: indicators
        title: Besøk
        rows:
          - { id: all, label: Alle besøk, unit: count, direction: higher, aggregation: sum, pace: true,
              year: { status: { bands: { green: ">= 30", yellow: ">= 24 and < 30", red: "< 24" } } } }
          - { id: queue, label: Kø, unit: count, direction: lower, aggregation: last, pace: true, optional: true,
              status: { bands: { green: "<= 10", yellow: "> 10 and <= 15", red: "> 15" } } }
`;
/** Years that end at 30, 32, 23 and 27. */
const history = `punkt;rad;2019-T1;2019-T2;2019-T3;2020-T1;2020-T2;2020-T3;2021-T1;2021-T2;2021-T3;2022-T1;2022-T2;2022-T3
Besøk;Alle besøk;5;10;15;6;11;15;4;8;11;5;9;13
Besøk;Kø;;;;;;;;;;8;6;4
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapportbot-backtest-'));
  await writeFile(join(folder, 'definition.yaml'), definition);
  await writeFile(join(folder, 'history.csv'), history);
  await writeFile(join(folder, 'wrong.csv'), `${history}Besøk;Ukjent;1\n`);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function backTest(...args: readonly string[]) {
  return await new Promise<{ readonly code: number; readonly out: string; readonly err: string }>(
    (resolve) => {
      execFile(process.execPath, [command, 'backtest', ...args], { cwd: folder }, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      });
    },
  );
}

const asked = ['history.csv', '--definition', 'definition.yaml'];

describe('rapportbot backtest', () => {
  test('prints how often warnings were right, the best method first', async () => {
    const { code, out } = await backTest(...asked);
    expect(code).toBe(0);
    // The figures are reckoned in tests/report/early-warning/back-test.test.ts.
    expect(out.replaceAll('\u00A0', ' ')).toBe(
      [
        'Besøk: Alle besøk (visits/all), 4 hele år: 2019, 2020, 2021, 2022',
        '  best: samme sesongmønster som i fjor. Rett farge 6 av 6 ganger, 1,7 fra årets tall i snitt.',
        '  ellers: resten av året går som hittil. Rett farge 2 av 6 ganger, 9,1 fra årets tall i snitt.',
        '  etter      år  rett farge  riktige varsler  oversett  falske alarmer',
        '  1. tertial   3           3                2         0               0',
        '  2. tertial   3           3                2         0               0',
        '',
        'Besøk: Kø (visits/queue), ett helt år: 2022',
        '  For kort historikk til å prøve et varsel: det trengs minst to hele år.',
        '',
      ]
        .join('\n')
        .replace('etter      år', 'etter       år'),
    );
  });

  test('gives them as data', async () => {
    const { code, out } = await backTest(...asked, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      refused: [],
      figures: [
        {
          item: 'visits',
          row: 'all',
          fullYears: [2019, 2020, 2021, 2022],
          methods: [
            { method: 'seasonal', compared: 6, right: 6 },
            {
              method: 'straight',
              calibration: [
                { gone: 1, years: 4, right: 1, hits: 2, misses: 0, falseAlarms: 2 },
                { gone: 2, years: 4, right: 1, hits: 2, misses: 0, falseAlarms: 2 },
              ],
            },
          ],
        },
        { row: 'queue', fullYears: [2022], methods: [] },
      ],
    });
  });

  test('tells what it could not take, and goes on', async () => {
    const { code, out } = await backTest('wrong.csv', ...asked.slice(1), '--language', 'en');
    expect(code).toBe(1);
    expect(out).toContain('best: the same seasonal pattern as last year');
    expect(out).toContain('wrong.csv:4 "1": ');
  });

  test('says what is missing in the words of the command', async () => {
    expect(await backTest()).toMatchObject({
      code: 2,
      err: expect.stringContaining('Name the table') as string,
    });
    expect(await backTest('history.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--definition') as string,
    });
    expect(await backTest('none.csv', ...asked.slice(1))).toMatchObject({
      code: 2,
      err: 'none.csv cannot be read: correct the path.\n',
    });
    expect(await backTest(...asked, '--language', 'xx')).toMatchObject({ code: 2 });
  });
});
