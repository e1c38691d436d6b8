import type { Message } from '../../wire/message.ts';
import { api } from '../api.ts';
import type { CardPress } from '../card/render-card.ts';
import type { Store } from '../state.ts';
import { localeOf, translate } from '../translate.ts';

/** Presses a card's button. Gives what to tell under the card, if anything, and whether it is an error. */
export async function pressCard(
  store: Store,
  message: Message,
  press: CardPress,
): Promise<{ readonly text: string; readonly isError: boolean } | undefined> {
  const { me, language } = store.get();
  if (me === undefined) return undefined;
  const { conversationId, id } = message;
  const where = { conversationId, activityId: id, as: me, locale: localeOf(language) };
  try {
    const result = await api.press({ ...press, ...where });
    if (result.outcome === 'message') return { text: result.message, isError: false };
    if (result.outcome !== 'error') return undefined;
    const text = translate(language, result.reason === 'refused' ? 'refused' : 'unreachable');
    return { text, isError: true };
  } catch (error) {
    console.error(error);
    return { text: translate(language, 'failed'), isError: true };
  }
}
