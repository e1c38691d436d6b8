import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { environmentSchema } from '../../bot/config/environment-schema.ts';

const template = readFileSync('infra/main.bicep', 'utf8');

/** What the platform reads, and the identity's library. */
const ofOthers = ['AZURE_CLIENT_ID', 'SCM_DO_BUILD_DURING_DEPLOYMENT'];

/** Chosen at a start by hand, or not for an installation in Azure. */
const leftOut = [
  'PORT',
  'AZURE_TABLES_CONNECTION_STRING',
  'BOT_APP_PASSWORD',
  'BOT_SERVICE_URL_HOSTS',
  'RAPPORTBOT_CLOCK_FILE',
  'RAPPORTBOT_FAIL_AT',
  'RAPPORTBOT_LOG_LEVEL',
  'RAPPORTBOT_SENDS_PER_SECOND',
  'RAPPORTBOT_TICK_SECONDS',
];

const names = [...template.matchAll(/name: '([A-Z][A-Z_]+)'/g)].map(([, name = '']) => name);

it('the deployment sets only variables that the bot reads', () => {
  const known = [...Object.keys(environmentSchema.shape), ...ofOthers];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

it('and every variable that an installation may want', () => {
  const wanted = Object.keys(environmentSchema.shape).filter((name) => !leftOut.includes(name));
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});
