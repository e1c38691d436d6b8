import type { Failpoint } from '../../cycle/failpoints.ts';

/** How this process is set up, after validation. */
export interface Config {
  readonly port: number;
  /** `127.0.0.1` without an app id: then nothing checks who calls. */
  readonly host: string;
  readonly store: StoreConfig;
  /** Absent in local mode. */
  readonly app?: AppRegistration;
  /** Only activities of this tenant are let in. */
  readonly tenantId?: string;
  readonly definitionFile: string;
  readonly planFiles: readonly string[];
  readonly historyFile?: string;
  /** Simulates the time of day; never together with an app registration. */
  readonly clockFile?: string;
  readonly logLevel: LogLevel;
  /** Hosts that may stand in a service URL; `*.` stands for any subdomain. */
  readonly serviceUrlHosts: readonly string[];
  readonly tickSeconds: number;
  /** Messages a second that all instances together may send. */
  readonly sendsPerSecond: number;
  /** A language model for questions that the bot does not understand itself; absent unless it is configured. */
  readonly model?: ModelConfig;
  /** Where the process is to stop, for tests; never together with an app registration. */
  readonly failAt?: { readonly name: Failpoint; readonly passing: number };
}

export type StoreConfig = ({ readonly connectionString: string } | { readonly endpoint: string }) & {
  /** Where this bot keeps people, where several bots share an account. */
  readonly peopleTable?: string;
};

export interface ModelConfig {
  readonly endpoint: string;
  readonly key: string;
  /** The model, or Azure's deployment of it. */
  readonly name: string;
  /** How long one exchange may take. */
  readonly withinMs: number;
}

export type AppRegistration = {
  readonly id: string;
  readonly tenantId: string;
} & ({ readonly type: 'SingleTenant'; readonly password: string } | { readonly type: 'UserAssignedMSI' });

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];
