import { z } from 'zod';
import type { ManifestValues } from './fill-manifest.ts';

/** Where the value of a variable is found; told when it is missing. */
const missing = {
  BOT_APP_ID:
    'set BOT_APP_ID to the application (client) id of the bot: in the Azure portal, on the Azure Bot under Configuration, “Microsoft App ID”',
  RAPPORTBOT_DEVELOPER: 'set RAPPORTBOT_DEVELOPER to the name of your organisation, as Teams shall show it',
  RAPPORTBOT_WEBSITE_URL:
    'set RAPPORTBOT_WEBSITE_URL to a page of yours about the app; your front page will do',
  RAPPORTBOT_PRIVACY_URL: 'set RAPPORTBOT_PRIVACY_URL to your privacy statement',
  RAPPORTBOT_TERMS_URL:
    'set RAPPORTBOT_TERMS_URL to your terms of use; ask whoever answers for your intranet',
} as const;

const url = z
  .url({ protocol: /^https$/, error: 'write an address that begins with https://' })
  .max(2048, 'write at most 2048 characters');

/** What the manifest takes from the environment. `BOT_APP_ID` is the one that the bot itself is started with. */
const variablesSchema = z.object({
  BOT_APP_ID: z.string(missing.BOT_APP_ID).pipe(z.guid('write the app id as a GUID')),
  RAPPORTBOT_APP_VERSION: z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'write three numbers such as 1.0.0')
    .default('1.0.0'),
  RAPPORTBOT_DEVELOPER: z.string(missing.RAPPORTBOT_DEVELOPER).max(32, 'write at most 32 characters'),
  RAPPORTBOT_WEBSITE_URL: z.string(missing.RAPPORTBOT_WEBSITE_URL).pipe(url),
  RAPPORTBOT_PRIVACY_URL: z.string(missing.RAPPORTBOT_PRIVACY_URL).pipe(url),
  RAPPORTBOT_TERMS_URL: z.string(missing.RAPPORTBOT_TERMS_URL).pipe(url),
});

/**
 * Reads what differs between installations from the environment. An empty variable counts as absent. Where something is
 * missing or wrong, gives every problem, each by the name of its variable.
 */
export function readManifestValues(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly values: ManifestValues }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = variablesSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => told(issue));
    return { ok: false, problems };
  }
  const { data } = parsed;
  return {
    ok: true,
    values: {
      version: data.RAPPORTBOT_APP_VERSION,
      botAppId: data.BOT_APP_ID,
      developerName: data.RAPPORTBOT_DEVELOPER,
      websiteUrl: data.RAPPORTBOT_WEBSITE_URL,
      privacyUrl: data.RAPPORTBOT_PRIVACY_URL,
      termsUrl: data.RAPPORTBOT_TERMS_URL,
    },
  };
}

/** A missing one is named in its sentence; what is wrong with another is said after its name. */
function told({ path, message }: z.core.$ZodIssue): string {
  const name = path.join('.');
  return message.includes(name) ? message : `${name}: ${message}`;
}
