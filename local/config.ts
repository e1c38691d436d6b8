import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(1);

const environmentSchema = z.object({
  LOCAL_TEAMS_PORT: port.default(56_160),
  BOT_URL: z.url().default('http://127.0.0.1:3978/api/messages'),
  LOCAL_TEAM_FILE: z.string().min(1),
  LOCAL_DATA_DIR: z.string().min(1).optional(),
  LOCAL_CLOCK_FILE: z.string().min(1).optional(),
  LOCAL_BOT_ID: z.string().default('28:rapportbot'),
  LOCAL_BOT_NAME: z.string().default('Rapportbot'),
  LOCAL_INVOKE_TIMEOUT_MS: milliseconds.default(5_000),
  LOCAL_MESSAGE_TIMEOUT_MS: milliseconds.default(15_000),
});

export interface LocalConfig {
  readonly port: number;
  readonly botUrl: string;
  readonly teamFile: string;
  /** Absent: nothing is kept. */
  readonly dataDir?: string;
  /** Absent: the clock is the real one. */
  readonly clockFile?: string;
  readonly botId: string;
  readonly botName: string;
  /** How long one invoke may take before it is sent again, once. */
  readonly invokeTimeoutMs: number;
  readonly messageTimeoutMs: number;
}

/** Reads the configuration from the environment. Throws one error that lists every problem. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): LocalConfig {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration of local Teams is not in order:\n${problems.join('\n')}`);
  }
  const values = parsed.data;
  return {
    port: values.LOCAL_TEAMS_PORT,
    botUrl: values.BOT_URL,
    teamFile: values.LOCAL_TEAM_FILE,
    ...(values.LOCAL_DATA_DIR === undefined ? {} : { dataDir: values.LOCAL_DATA_DIR }),
    ...(values.LOCAL_CLOCK_FILE === undefined ? {} : { clockFile: values.LOCAL_CLOCK_FILE }),
    botId: values.LOCAL_BOT_ID,
    botName: values.LOCAL_BOT_NAME,
    invokeTimeoutMs: values.LOCAL_INVOKE_TIMEOUT_MS,
    messageTimeoutMs: values.LOCAL_MESSAGE_TIMEOUT_MS,
  };
}
