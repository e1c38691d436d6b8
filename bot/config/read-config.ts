import { StartError } from '../start-error.ts';
import type { AppRegistration, Config, StoreConfig } from './config.ts';
import { combinationProblems } from './combination-problems.ts';
import { loopbackHosts } from './loopback-hosts.ts';
import { environmentSchema, type Environment } from './environment-schema.ts';

/** Where Microsoft's connector answers: the public cloud, and the variants under Teams' own domain. */
const teamsHosts = ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'];

/**
 * Reads the configuration from the environment, once. An empty variable counts as absent.
 * @throws {StartError} with every problem, one a line.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...combinationProblems(given),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new StartError(
      `The configuration is not in order:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return toConfig(parsed.data);
}

function toConfig(environment: Environment): Config {
  const app = registrationOf(environment);
  return {
    port: environment.PORT,
    host: app === undefined ? '127.0.0.1' : '0.0.0.0',
    store: storeOf(environment),
    ...(app === undefined ? {} : { app }),
    ...(environment.BOT_TENANT_ID === undefined ? {} : { tenantId: environment.BOT_TENANT_ID }),
    definitionFile: environment.RAPPORTBOT_DEFINITION ?? '',
    planFiles: environment.RAPPORTBOT_PLAN,
    ...(environment.RAPPORTBOT_HISTORY === undefined ? {} : { historyFile: environment.RAPPORTBOT_HISTORY }),
    ...(environment.RAPPORTBOT_CLOCK_FILE === undefined
      ? {}
      : { clockFile: environment.RAPPORTBOT_CLOCK_FILE }),
    logLevel: environment.RAPPORTBOT_LOG_LEVEL,
    serviceUrlHosts: app === undefined ? loopbackHosts : (environment.BOT_SERVICE_URL_HOSTS ?? teamsHosts),
    tickSeconds: environment.RAPPORTBOT_TICK_SECONDS,
    sendsPerSecond: environment.RAPPORTBOT_SENDS_PER_SECOND,
    ...modelOf(environment),
    ...(environment.RAPPORTBOT_FAIL_AT === undefined ? {} : { failAt: environment.RAPPORTBOT_FAIL_AT }),
  };
}

function storeOf(environment: Environment): StoreConfig {
  const { AZURE_TABLES_CONNECTION_STRING: connectionString, AZURE_TABLES_ENDPOINT: endpoint = '' } =
    environment;
  const { RAPPORTBOT_PEOPLE_TABLE: peopleTable } = environment;
  return {
    ...(connectionString === undefined ? { endpoint } : { connectionString }),
    ...(peopleTable === undefined ? {} : { peopleTable }),
  };
}

/** Two exchanges of this length fit in what a process that is told to stop has left. */
const modelWithinMs = 5000;

function modelOf(environment: Environment): Pick<Config, 'model'> {
  const {
    RAPPORTBOT_MODEL_ENDPOINT: endpoint,
    RAPPORTBOT_MODEL_KEY: key,
    RAPPORTBOT_MODEL_NAME: name,
  } = environment;
  if (endpoint === undefined || key === undefined || name === undefined) return {};
  return { model: { endpoint, key, name, withinMs: modelWithinMs } };
}

function registrationOf(environment: Environment): AppRegistration | undefined {
  const { BOT_APP_ID: id, BOT_TENANT_ID: tenantId, BOT_APP_PASSWORD: password } = environment;
  if (id === undefined || tenantId === undefined) return undefined;
  if (environment.BOT_APP_TYPE === 'UserAssignedMSI') return { id, tenantId, type: 'UserAssignedMSI' };
  return { id, tenantId, type: 'SingleTenant', password: password ?? '' };
}
