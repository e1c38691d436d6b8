import { z } from 'zod';
import { logLevels } from './config.ts';
import { failAtSchema } from './fail-at-schema.ts';
import { loopbackHosts } from './loopback-hosts.ts';

const text = z.string().trim().min(1);

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** A name that Azure Tables takes, and that no other of the tables has. */
const peopleTableName = /^Rapportbot[A-Za-z0-9]{0,47}People$/;

/** Without TLS anyone on the way could read the token and the answers. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return true; // told by the check before
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.includes(hostname));
}

/** The environment variables that the bot reads, each by itself. What they mean together is checked in `readConfig`. */
export const environmentSchema = z.object({
  PORT: z.coerce.number('write a port number').int().min(0).max(65_535).default(3978),
  AZURE_TABLES_CONNECTION_STRING: text.optional(),
  AZURE_TABLES_ENDPOINT: z
    .url('write the address of the table service')
    .refine(isSafe, 'write an address that begins with https://; http:// is for this machine alone')
    .optional(),
  BOT_APP_ID: z.guid('write the app id as a GUID').optional(),
  BOT_APP_PASSWORD: text.optional(),
  BOT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'write SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  BOT_TENANT_ID: z.guid('write the tenant id as a GUID').optional(),
  BOT_SERVICE_URL_HOSTS: list.optional(),
  RAPPORTBOT_DEFINITION: text.optional(),
  RAPPORTBOT_PLAN: list.default([]),
  RAPPORTBOT_HISTORY: text.optional(),
  RAPPORTBOT_PEOPLE_TABLE: z
    .string()
    .regex(
      peopleTableName,
      'write letters and digits that begin with Rapportbot and end with People, such as RapportbotTertialPeople',
    )
    .optional(),
  RAPPORTBOT_CLOCK_FILE: text.optional(),
  RAPPORTBOT_LOG_LEVEL: z.enum(logLevels, `write one of ${logLevels.join(', ')}`).default('info'),
  RAPPORTBOT_FAIL_AT: failAtSchema.optional(),
  RAPPORTBOT_MODEL_ENDPOINT: z
    .url('write the address of the model')
    .refine(isSafe, 'write an address that begins with https://; http:// is for this machine alone')
    .optional(),
  RAPPORTBOT_MODEL_KEY: text.optional(),
  RAPPORTBOT_MODEL_NAME: text.optional(),
  RAPPORTBOT_SENDS_PER_SECOND: z.coerce.number('write a number of messages').min(1).max(50).default(30),
  RAPPORTBOT_TICK_SECONDS: z.coerce.number('write a number of seconds').min(1).max(3600).default(15),
});

export type Environment = z.infer<typeof environmentSchema>;
