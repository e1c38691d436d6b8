import { notice } from '../../cycle/notice.ts';
import { languageOf } from '../../cycle/people/language-of.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { TurnParts } from './turn-parts.ts';

/** Told when a press does not say anything that the bot ever meant. Who pressed is not looked up for it. */
export function oldCard(parts: TurnParts): Message {
  const language = languageOf(parts.cycle.active.definition, {});
  return notice(language, 'warning', 'bot.oldCard', 'bot.oldCardText');
}
