import { expect, test } from 'vitest';
import { readConfig } from '../../bot/config/read-config.ts';

const local = {
  AZURE_TABLES_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  RAPPORTBOT_DEFINITION: 'report.yaml',
};
const deployed = {
  AZURE_TABLES_ENDPOINT: 'https://x.table.core.windows.net',
  RAPPORTBOT_DEFINITION: 'report.yaml',
  BOT_APP_ID: 'dddddddd-0000-4000-8000-000000000001',
  BOT_TENANT_ID: 'bbbbbbbb-0000-4000-8000-000000000001',
  BOT_APP_PASSWORD: 'secret',
};

const problemsOf = (variables: Record<string, string>): string => {
  try {
    readConfig(variables);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('without an app id the bot listens on loopback, and calls only loopback', () => {
  expect(readConfig(local)).toEqual({
    port: 3978,
    host: '127.0.0.1',
    store: { connectionString: 'UseDevelopmentStorage=true' },
    definitionFile: 'report.yaml',
    planFiles: [],
    logLevel: 'info',
    serviceUrlHosts: ['127.0.0.1', 'localhost', '[::1]'],
    tickSeconds: 15,
    sendsPerSecond: 30,
  });
});

test('a bot that shares its account keeps people in a table of its own', () => {
  const named = { ...deployed, RAPPORTBOT_PEOPLE_TABLE: 'RapportbotTertialPeople' };
  expect(readConfig(named).store).toEqual({
    endpoint: 'https://x.table.core.windows.net',
    peopleTable: 'RapportbotTertialPeople',
  });
  expect(problemsOf({ ...deployed, RAPPORTBOT_PEOPLE_TABLE: 'RapportbotReports' })).toContain(
    'RAPPORTBOT_PEOPLE_TABLE',
  );
});

test('deployed: an app registration, and Microsoft\u2019s hosts', () => {
  expect(readConfig(deployed)).toMatchObject({
    host: '0.0.0.0',
    app: {
      id: deployed.BOT_APP_ID,
      type: 'SingleTenant',
      password: 'secret',
      tenantId: deployed.BOT_TENANT_ID,
    },
    tenantId: deployed.BOT_TENANT_ID,
    serviceUrlHosts: ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'],
  });
});

test('a managed identity has no password', () => {
  const { BOT_APP_PASSWORD: _, ...rest } = deployed;
  expect(readConfig({ ...rest, BOT_APP_TYPE: 'UserAssignedMSI' }).app).toEqual({
    id: deployed.BOT_APP_ID,
    type: 'UserAssignedMSI',
    tenantId: deployed.BOT_TENANT_ID,
  });
  expect(problemsOf({ ...deployed, BOT_APP_TYPE: 'UserAssignedMSI' })).toContain('BOT_APP_PASSWORD');
});

test('lists are separated by commas; an empty variable counts as absent', () => {
  expect(
    readConfig({ ...local, RAPPORTBOT_PLAN: 'a.yaml, b.yaml', BOT_APP_ID: '', PORT: ' ' }),
  ).toMatchObject({
    planFiles: ['a.yaml', 'b.yaml'],
    port: 3978,
  });
});

test('all problems are told together, each by the name of its variable', () => {
  const message = problemsOf({
    PORT: 'eighty',
    BOT_APP_ID: 'dddddddd-0000-4000-8000-000000000001',
    RAPPORTBOT_CLOCK_FILE: 'clock.json',
    RAPPORTBOT_LOG_LEVEL: 'loud',
  });
  expect(message.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
    'The configuration is not in order',
    'PORT',
    'RAPPORTBOT_LOG_LEVEL',
    'AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING',
    'BOT_TENANT_ID',
    'BOT_APP_PASSWORD',
    'RAPPORTBOT_CLOCK_FILE',
    'RAPPORTBOT_DEFINITION',
  ]);
});

test('a problem never repeats a secret', () => {
  expect(problemsOf({ ...local, BOT_APP_PASSWORD: 'hunter2' })).not.toContain('hunter2');
});

test('the store is reached with TLS, except on this machine', () => {
  const { AZURE_TABLES_CONNECTION_STRING: _, ...without } = local;
  const at = (address: string) => ({ ...without, AZURE_TABLES_ENDPOINT: address });
  for (const address of [
    'http://x.table.core.windows.net',
    'ftp://127.0.0.1',
    'http://127.0.0.1.example.no',
  ]) {
    expect(problemsOf(at(address)), address).toContain(
      'AZURE_TABLES_ENDPOINT: write an address that begins with https://; http:// is for this machine alone',
    );
  }
  for (const address of ['http://127.0.0.1:10002/x', 'http://localhost:10002', 'http://[::1]:10002']) {
    expect(readConfig(at(address)).store).toEqual({ endpoint: address });
  }
  expect(problemsOf(at('nowhere'))).toContain(
    'AZURE_TABLES_ENDPOINT: write the address of the table service',
  );
});

test('two stores are one too many', () => {
  expect(problemsOf({ ...local, AZURE_TABLES_ENDPOINT: 'https://x.table.core.windows.net' })).toContain(
    'set only one of them',
  );
});

test('a failpoint is read with its passing, and refused where an app is registered', () => {
  const failAt = (text: string) => readConfig({ ...local, RAPPORTBOT_FAIL_AT: text }).failAt;
  expect(failAt('before-claim')).toEqual({ name: 'before-claim', passing: 1 });
  expect(failAt('after-post-before-record:12')).toEqual({ name: 'after-post-before-record', passing: 12 });
  for (const wrong of [
    'somewhere',
    'before-claim:0',
    'before-claim:x',
    'before-claim:1:2',
    'before-claim:',
  ]) {
    expect(problemsOf({ ...local, RAPPORTBOT_FAIL_AT: wrong })).toContain('RAPPORTBOT_FAIL_AT');
  }
  expect(problemsOf({ ...deployed, RAPPORTBOT_FAIL_AT: 'before-claim' })).toContain(
    'remove it when BOT_APP_ID is set',
  );
});

test('the pace is between one and fifty messages a second', () => {
  expect(readConfig({ ...local, RAPPORTBOT_SENDS_PER_SECOND: '25' }).sendsPerSecond).toBe(25);
  expect(problemsOf({ ...local, RAPPORTBOT_SENDS_PER_SECOND: '0' })).toContain('RAPPORTBOT_SENDS_PER_SECOND');
  expect(problemsOf({ ...local, RAPPORTBOT_SENDS_PER_SECOND: '51' })).toContain(
    'RAPPORTBOT_SENDS_PER_SECOND',
  );
});

test('a language model is configured whole or not at all, and spoken to safely', () => {
  expect(readConfig(deployed)).not.toHaveProperty('model');
  const model = {
    RAPPORTBOT_MODEL_ENDPOINT: 'https://model.example.no/v1',
    RAPPORTBOT_MODEL_KEY: 'k',
    RAPPORTBOT_MODEL_NAME: 'm',
  };
  expect(readConfig({ ...deployed, ...model }).model).toEqual({
    endpoint: 'https://model.example.no/v1',
    key: 'k',
    name: 'm',
    withinMs: 5000,
  });
  const { RAPPORTBOT_MODEL_KEY: _, ...withoutKey } = model;
  expect(problemsOf({ ...deployed, ...withoutKey })).toContain('RAPPORTBOT_MODEL_KEY: set it as well');
  expect(
    problemsOf({ ...deployed, ...model, RAPPORTBOT_MODEL_ENDPOINT: 'http://model.example.no' }),
  ).toContain('RAPPORTBOT_MODEL_ENDPOINT: write an address that begins with https://');
  expect(problemsOf({ ...deployed, ...model, RAPPORTBOT_MODEL_ENDPOINT: 'model' })).toContain(
    'RAPPORTBOT_MODEL_ENDPOINT',
  );
});
