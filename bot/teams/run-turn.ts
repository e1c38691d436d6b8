import { languageOf } from '../../cycle/people/language-of.ts';
import { notice } from '../../cycle/notice.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { channelName } from './channel-name.ts';
import { failureNotice } from './failure-notice.ts';
import { identify } from './identify.ts';
import { placeOf } from './place-of.ts';
import type { TurnParts } from './turn-parts.ts';
import { watchSaves } from './watch-saves.ts';

/** What came of a turn. `failed`: nothing is certain to have been done, so the card that was pressed stays as it is. */
export interface RunTurn extends TurnResult {
  readonly actor?: Person;
  readonly failed?: true;
}

/** Who, where, what: makes a turn of an activity and lets the cycle answer. Never rejects. */
export async function runTurn(
  parts: TurnParts,
  activity: IncomingActivity,
  input: Turn['input'],
): Promise<RunTurn> {
  const { definition } = parts.cycle.active;
  const watched = watchSaves(parts.cycle);
  let language = languageOf(definition, {});
  try {
    const place = placeOf(activity);
    if (place === undefined) {
      return { send: [notice(language, 'info', 'bot.groupChat', 'bot.groupChatText')], failed: true };
    }
    const actor = await identify(parts, activity, parts.cycle.clock.now());
    if (actor === undefined) {
      parts.cycle.log.info('person-not-in-roster');
      return {
        send: [notice(language, 'attention', 'bot.unknownPerson', 'bot.unknownPersonText')],
        failed: true,
      };
    }
    language = languageOf(definition, actor);
    // Not for a press: its answer must not wait for the connector.
    const named =
      place.type === 'channel' && input.type === 'text'
        ? { ...place, name: await channelName(parts, activity) }
        : place;
    return { ...(await parts.useCases.converse(watched.cycle, { actor, place: named, input })), actor };
  } catch (cause) {
    parts.cycle.log.error('turn-failed', cause, { input: input.type });
    return { send: [failureNotice(cause, language, watched.saved())], failed: true };
  }
}
