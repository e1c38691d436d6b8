import type { Log } from '../../cycle/cycle.ts';
import type { Roster } from '../../cycle/ports/roster.ts';
import { isAllowedServiceUrl } from '../front-door/is-allowed-service-url.ts';
import { ConnectorError } from '../messenger/connector-error.ts';
import type { ChannelAdapter } from './channel-adapter.ts';

/** Teams allows 14 reads of members a second for a bot; this leaves room for those who write meanwhile. */
const pauseMs = 150;
const timeoutMs = 3_000;

/**
 * Asks Teams for somebody as a member of their own chat with the bot: owners need not be in the team that the report goes to. One
 * at a time, at a pace that Teams allows.
 */
export function createRoster(parts: {
  readonly adapter: ChannelAdapter;
  readonly serviceUrlHosts: readonly string[];
  readonly log: Log;
  readonly pause?: () => Promise<void>;
}): Roster {
  const pause = parts.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve, pauseMs)));
  let last = Promise.resolve();
  const has: Roster['has'] = async ({ serviceUrl, conversationId, teamsId }) => {
    if (conversationId === undefined || !isAllowedServiceUrl(serviceUrl, parts.serviceUrlHosts))
      return 'unknown';
    try {
      const connector = await parts.adapter.connectorTo(serviceUrl);
      await connector.conversations.getConversationMember(conversationId, teamsId, { timeout: timeoutMs });
      return 'there';
    } catch (cause) {
      // "Not here" is an answer; a roster that cannot be asked is none.
      if (cause instanceof ConnectorError && cause.code === 'status-404') return 'gone';
      parts.log.warn('roster-not-asked');
      return 'unknown';
    }
  };
  return {
    has: (person) => {
      const turn = last.then(() => has(person));
      last = turn.then(pause);
      return turn;
    },
  };
}
