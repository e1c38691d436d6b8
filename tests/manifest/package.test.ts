import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemaProblems } from '../../manifest/schema-problems.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../manifest/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

const environment = {
  BOT_APP_ID: 'dddddddd-0000-4000-8000-000000000001',
  RAPPORTBOT_DEVELOPER: 'Example "AS"',
  RAPPORTBOT_WEBSITE_URL: 'https://example.no',
  RAPPORTBOT_PRIVACY_URL: 'https://example.no/privacy',
  RAPPORTBOT_TERMS_URL: 'https://example.no/terms',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportbot-manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script as an administrator does, in a folder of its own. */
async function make(variables: Record<string, string>): Promise<Buffer> {
  const { PATH = '' } = process.env;
  await run(process.execPath, ['--import', tsx, script], { cwd: folder, env: { PATH, ...variables } });
  return readFileSync(join(folder, 'out/rapportbot.zip'));
}

test('the package holds the filled manifest, its texts and icons, and nothing else', async () => {
  const files = unzipSync(await make(environment));
  expect(Object.keys(files)).toEqual([
    'manifest.json',
    'nb.json',
    'nn.json',
    'en.json',
    'color.png',
    'outline.png',
  ]);
  const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  expect(schemaProblems('manifest', json('manifest.json'))).toEqual([]);
  expect(json('manifest.json')).toMatchObject({
    id: environment.BOT_APP_ID,
    version: '1.0.0',
    developer: { name: 'Example "AS"', termsOfUseUrl: 'https://example.no/terms' },
    bots: [{ botId: environment.BOT_APP_ID }],
  });
  for (const name of ['nb.json', 'nn.json', 'en.json']) {
    expect(schemaProblems('texts', json(name))).toEqual([]);
    expect(json(name)).toEqual(JSON.parse(readFileSync(join(script, '..', name), 'utf8')));
  }
  for (const name of ['color.png', 'outline.png']) {
    expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(script, '..', name)))).toBe(true);
  }
});

test('the same values give the same bytes, on both sides of the date line; another version does not', async () => {
  const east = await make({ ...environment, TZ: 'Pacific/Kiritimati' });
  const west = await make({ ...environment, TZ: 'America/Los_Angeles' });
  expect(east.equals(west)).toBe(true);
  const newer = await make({ ...environment, RAPPORTBOT_APP_VERSION: '1.0.1' });
  expect(newer.equals(west)).toBe(false);
});

test('all that is missing or wrong is told together, and nothing is written', async () => {
  const failed = make({
    BOT_APP_ID: 'rapportbot',
    RAPPORTBOT_APP_VERSION: '1.0',
    RAPPORTBOT_DEVELOPER: 'D'.repeat(33),
    RAPPORTBOT_WEBSITE_URL: 'http://example.no',
    RAPPORTBOT_PRIVACY_URL: ' ',
  });
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: [
      'The app package cannot be made:',
      '  BOT_APP_ID: write the app id as a GUID',
      '  RAPPORTBOT_APP_VERSION: write three numbers such as 1.0.0',
      '  RAPPORTBOT_DEVELOPER: write at most 32 characters',
      '  RAPPORTBOT_WEBSITE_URL: write an address that begins with https://',
      '  set RAPPORTBOT_PRIVACY_URL to your privacy statement',
      '  set RAPPORTBOT_TERMS_URL to your terms of use; ask whoever answers for your intranet',
      '',
    ].join('\n'),
  });
  expect(readdirSync(folder)).toEqual([]);
});
