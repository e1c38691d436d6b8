import { z } from 'zod';
import { Refusal } from './refusal.ts';

const longest = 8 * 1024;
const headerSchema = z.looseObject({ alg: z.literal('RS256') });
const claimsSchema = z.looseObject({
  iss: z.literal('https://api.botframework.com'),
  aud: z.string(),
});

/**
 * Looks at a token before the SDK verifies its signature: other issuers would take paths in the SDK that grow memory for
 * unverified callers, and do not check the service URL.
 * @throws {Refusal} 401 where it cannot be a token of Microsoft's connector for this app.
 */
export function checkToken(authorization: string | undefined, appId: string): string {
  const header = authorization ?? '';
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header);
  if (header.length > longest || match === null) throw unauthorized();
  const [, head = '', body = ''] = match;
  const claims = claimsSchema.safeParse(decode(body));
  if (!headerSchema.safeParse(decode(head)).success) throw unauthorized();
  if (!claims.success || claims.data.aud !== appId) throw unauthorized();
  return header;
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function unauthorized(): Refusal {
  return new Refusal(401, 'unauthorized', 'A token of the Bot Framework connector for this app is required.');
}
