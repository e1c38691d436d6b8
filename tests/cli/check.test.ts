import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleText } from '../report/form/march.ts';

const command = fileURLToPath(new URL('../../cli/rapportbot.mjs', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapportbot-check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs `rapportbot check` on changed copies of the example, as a person would. */
async function check(definition: string, plan: string, ...options: readonly string[]) {
  await writeFile(join(folder, 'definition.yaml'), definition);
  await writeFile(join(folder, 'plan.yaml'), plan);
  const language = options.includes('--language') ? [] : ['--language', 'en'];
  return await run('check', 'definition.yaml', 'plan.yaml', ...language, ...options);
}

async function run(...args: readonly string[]) {
  return await new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });
}

const definition = exampleText('definition.yaml');
const plan = exampleText('plan-2024.yaml');
const doubtful = definition.replace('yellow: ">= 65 and < 70"', 'yellow: ">= 65 and < 69"');
const wrong = definition.replace('yellow: ">= 65 and < 70"', 'yellow: ">= 65 and <= 70"');
/** A measure that nothing reads. */
const unread = plan.replace('  statement:\n', '  statement:\n    anualBudget: { sla: 1 }\n');

test('holds what a report takes against the definitions that are given', async () => {
  const example = (name: string) =>
    fileURLToPath(new URL(`../../examples/${name}/definition.yaml`, import.meta.url));
  const tertial = await readFile(example('tertial-from-months'), 'utf8');
  await writeFile(join(folder, 'tertial.yaml'), tertial.replace('row: closing', 'row: closed'));
  const line = tertial.split('\n').findIndex((text) => text.includes('row: closing')) + 1;
  const others = ['--with', example('helse-nord-ikt'), '--with', example('requirements')];
  const { code, out } = await run('check', 'tertial.yaml', '--language', 'en', ...others);
  expect(code).toBe(1);
  expect(out).toContain(`tertial.yaml:${line}:`);
  expect(out).toContain('“liquidity” has no row called “closed”.');
  const alone = await run('check', 'tertial.yaml', '--language', 'en');
  expect(alone.code).toBe(0);
  expect(alone.out).toContain('note: It was not checked that “requirements” has what is taken from it.');
}, 120_000);

describe('rapportbot check', () => {
  test('says that files are in order', async () => {
    expect(await check(definition, plan)).toEqual({
      code: 0,
      out: 'definition.yaml: in order\nplan.yaml: in order\n',
    });
  });

  test('shows warnings at their place, and gives 0 since they stand in nobody’s way', async () => {
    const line = definition.split('\n').findIndex((text) => text.includes('">= 65 and < 70"')) + 1;
    const { code, out } = await check(doubtful, unread);
    expect(out).toContain(
      `definition.yaml:${line}:30 warning: No colour covers 69. Widen one of the limits.\n    mend: yellow: ">= 65 and < 70"\n`,
    );
    expect(out).toMatch(/\nplan\.yaml:8:5 warning: /);
    expect(code).toBe(0);
  });

  test('gives 1 on errors, and all findings as JSON', async () => {
    const { code, out } = await check(wrong, plan, '--json');
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        {
          file: 'definition.yaml',
          severity: 'error',
          column: 30,
          message: 'Two colours cover 70. Let each value have one colour.',
          mend: 'green: "> 70"',
        },
      ],
    });
    expect(code).toBe(1);
  });

  test('speaks the language of the definition, or the one that is asked for', async () => {
    await writeFile(
      join(folder, 'nynorsk.yaml'),
      doubtful.replace('languages: [nb, nn, en]', 'languages: [nn, nb]'),
    );
    const own = await run('check', 'nynorsk.yaml');
    expect(own.out).toMatch(/ åtvaring: Ingen farge gjeld 69\..*\n {4}framlegg: yellow: ">= 65 and < 70"\n/);
    const asked = await run('check', 'nynorsk.yaml', '--language', 'nb');
    expect(asked.out).toMatch(/ advarsel: Ingen farge gjelder 69\./);
    expect(await run('check', 'nynorsk.yaml', '--language', 'sv')).toMatchObject({ code: 2 });
    await writeFile(join(folder, 'unread.yaml'), 'schema: 1\nlanguages: [sv]\n');
    expect((await run('check', 'unread.yaml')).out).toContain(' error: "title" is missing.');
  });

  test('tells once that a plan was given as the definition, and which files wait for it', async () => {
    const swapped = await check(plan, definition);
    expect(swapped).toEqual({
      code: 1,
      out: [
        'definition.yaml:4:1 error: This is a plan. Give the definition first, and then its plans.\n',
        'plan.yaml: not checked; correct the definition first\n',
      ].join(''),
    });
    expect(JSON.parse((await check(plan, definition, '--json')).out)).toMatchObject({
      findings: [{ file: 'definition.yaml', line: 4, column: 1 }],
      notChecked: ['plan.yaml'],
    });
  });

  test('refuses two plans of the same year', async () => {
    const { code, out } = await check(definition, plan, 'plan.yaml');
    expect(out).toBe(
      [
        'definition.yaml: in order\nplan.yaml: in order\n',
        'plan.yaml:4:7 error: Another of the plans is also for 2024. Give one plan for each year.\n',
      ].join(''),
    );
    expect(code).toBe(1);
  });

  describe('against an older definition', () => {
    const newer = definition
      .replace('version: 1', 'version: 2')
      .replace('yellow: ">= 65 and < 70"', 'yellow: ">= 60 and < 70"')
      .replace('red: "< 65"', 'red: "< 60"');
    const against = async (older: string, ...options: readonly string[]) => {
      await writeFile(join(folder, 'older.yaml'), older);
      return check(newer, plan, '--against', 'older.yaml', ...options);
    };

    test('shows after the findings what the newer one changes, as text and as JSON', async () => {
      const { code, out } = await against(definition);
      expect(out.split('\n').slice(0, 4)).toEqual([
        'definition.yaml: in order',
        'plan.yaml: in order',
        '',
        'Version 1 to 2:',
      ]);
      expect(out).toMatch(/\n {2}In .+“>= 65 and < 70” to “>= 60 and < 70”\.\n/u);
      expect(code).toBe(0);
      const json: unknown = JSON.parse((await against(definition, '--json')).out);
      expect(json).toMatchObject({
        findings: [],
        difference: { from: 1, to: 2, lines: [{ type: 'changed' }, { type: 'changed' }], notes: [] },
      });
    });

    test('says that nothing is changed but the version', async () => {
      const { out } = await against(newer.replace('version: 2', 'version: 1'));
      expect(out).toContain('\nVersion 1 to 2: no change\n');
    });

    test('gives 2 for an older one that is not in order', async () => {
      expect((await against('sections: 1')).code).toBe(2);
    });
  });
});

describe('what a new administrator runs into', () => {
  const head = plan.slice(0, plan.indexOf('items:'));

  test('a plan without items is an empty plan', async () => {
    const { code, out } = await check(definition, head);
    expect(code).toBe(0);
    expect(out).not.toContain('error');
  });

  test('a plan of another report is told at once, whatever else is wrong with it', async () => {
    const { code, out } = await check(definition, `${head.replace('helse-nord-ikt', 'another')}items: []\n`);
    expect(code).toBe(1);
    expect(out).toContain('another');
    expect(out.match(/error/gu)?.length).toBe(2);
  });

  test('a working day says both its bounds', async () => {
    const { code, out } = await check(definition.replace(/workday: \d+/u, 'workday: 39'), plan);
    expect(code).toBe(1);
    expect(out).toContain('1–23');
    expect(out).not.toContain('too long');
  });

  test('no command at all is wrong usage', async () => {
    const code = await new Promise<number>((resolve) => {
      execFile(process.execPath, [command], (error, _out, err) => {
        expect(err).toContain('Usage: rapportbot COMMAND');
        resolve(error === null ? 0 : Number(error.code));
      });
    });
    expect(code).toBe(2);
  });
});
