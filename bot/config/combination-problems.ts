import type { Environment } from './environment-schema.ts';

/** The variables as text, before each is checked by itself. */
type Variables = Readonly<Partial<Record<keyof Environment, string>>>;

/** What is wrong with variables that do not go together or are missing; one sentence each. */
export function combinationProblems(environment: Variables): readonly string[] {
  return [
    ...storeProblems(environment),
    ...registrationProblems(environment),
    ...reportProblems(environment),
    ...modelProblems(environment),
  ];
}

function storeProblems(environment: Variables): readonly string[] {
  const given = [environment.AZURE_TABLES_CONNECTION_STRING, environment.AZURE_TABLES_ENDPOINT].filter(
    (value) => value !== undefined,
  );
  if (given.length === 1) return [];
  return [
    given.length === 0
      ? 'AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING: set one of them; answers are kept there'
      : 'AZURE_TABLES_ENDPOINT and AZURE_TABLES_CONNECTION_STRING: set only one of them',
  ];
}

function registrationProblems(environment: Variables): readonly string[] {
  const { BOT_APP_ID: id, BOT_APP_PASSWORD: password, BOT_APP_TYPE: type = 'SingleTenant' } = environment;
  const problems: string[] = [];
  if (id === undefined) {
    if (password !== undefined) problems.push('BOT_APP_PASSWORD: set BOT_APP_ID as well, or remove it');
    if (environment.BOT_SERVICE_URL_HOSTS !== undefined) {
      problems.push('BOT_SERVICE_URL_HOSTS: only loopback is allowed without BOT_APP_ID; remove it');
    }
    return problems;
  }
  if (environment.BOT_TENANT_ID === undefined) {
    problems.push('BOT_TENANT_ID: set it to the tenant whose people may use the bot');
  }
  if (type === 'SingleTenant' && password === undefined) {
    problems.push('BOT_APP_PASSWORD: set it, or set BOT_APP_TYPE=UserAssignedMSI');
  }
  if (type === 'UserAssignedMSI' && password !== undefined) {
    problems.push('BOT_APP_PASSWORD: remove it; a managed identity has none');
  }
  if (environment.RAPPORTBOT_CLOCK_FILE !== undefined) {
    problems.push(
      'RAPPORTBOT_CLOCK_FILE: a simulated clock is for local use; remove it when BOT_APP_ID is set',
    );
  }
  if (environment.RAPPORTBOT_FAIL_AT !== undefined) {
    problems.push('RAPPORTBOT_FAIL_AT: it stops the bot on purpose; remove it when BOT_APP_ID is set');
  }
  return problems;
}

function reportProblems(environment: Variables): readonly string[] {
  return environment.RAPPORTBOT_DEFINITION === undefined
    ? ['RAPPORTBOT_DEFINITION: set it to the path of the report definition']
    : [];
}

/** A model is configured whole or not at all. */
function modelProblems(environment: Variables): readonly string[] {
  const names = ['RAPPORTBOT_MODEL_ENDPOINT', 'RAPPORTBOT_MODEL_KEY', 'RAPPORTBOT_MODEL_NAME'] as const;
  const missing = names.filter((name) => environment[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) => `${name}: set it as well, or remove the other RAPPORTBOT_MODEL variables`);
}
