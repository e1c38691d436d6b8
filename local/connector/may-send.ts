import type { World } from '../world.ts';
import { ConnectorError } from './connector-error.ts';

/** Throws the 403 that Teams answers where the app is blocked or not installed. `who`: a person's id, or `team`. */
export function requireApp(world: World, who: string): void {
  const { app } = world.store.app(who);
  if (app === 'blocked') {
    throw new ConnectorError(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.');
  }
  if (app === 'none') {
    throw new ConnectorError(
      403,
      'BotNotInConversationRoster',
      'The bot is not part of the conversation roster.',
    );
  }
}
