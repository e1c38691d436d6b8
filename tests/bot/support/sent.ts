import type { startBot } from './start-bot.ts';

/** A posted message, as far as the tests look at it. */
export interface Posted {
  readonly type: string;
  readonly summary: string;
  readonly attachments: readonly {
    readonly contentType: string;
    readonly content: { readonly type: string };
  }[];
}

/** What the bot has sent: method, path and summary of each message, in order. */
export function sent(
  bot: Awaited<ReturnType<typeof startBot>>,
): readonly { readonly method: string; readonly path: string; readonly summary: string }[] {
  return bot.connector.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => ({ method, path, summary: (body as Posted).summary }));
}
