import type { Message } from '../../wire/message.ts';
import { pressCard } from '../actions/press-card.ts';
import { type CardPress, renderCard } from '../card/render-card.ts';
import { h } from '../dom/h.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';
import { answered, pressed } from './answer-to-press.ts';

/** A press that takes longer than this says that it is under way. */
const slowMs = 300;

/**
 * A card in a message. While a press is under way its button shows progress and no button of the card can be pressed;
 * what went wrong is told under the card, and what was typed stays.
 */
export function cardView(store: Store, message: Message, content: unknown): HTMLElement {
  const { language, oldPhone } = store.get();
  const told = h('p', { class: 'card-told', role: 'status', hidden: true });
  const frame = h('div', { class: 'card' });
  const tell = (text: string, isError: boolean): void => {
    told.textContent = text;
    told.className = isError ? 'card-told error' : 'card-told';
    told.hidden = false;
    told.scrollIntoView({ block: 'nearest' });
  };
  const press = async (what: CardPress, button: HTMLElement | undefined): Promise<void> => {
    if (frame.hasAttribute('aria-busy')) return;
    told.hidden = true;
    pressed(frame);
    setBusy(frame, button, true);
    const slow = setTimeout(() => tell(translate(language, 'sending'), false), slowMs);
    const answer = await pressCard(store, message, what);
    clearTimeout(slow);
    setBusy(frame, button, false);
    told.hidden = true;
    if (answer !== undefined) tell(answer.text, answer.isError);
    answered(frame);
  };
  const rendered = renderCard(content, oldPhone, (what, button) => void press(what, button));
  frame.append(rendered ?? h('p', { class: 'card-failed' }, translate(language, 'cardFailed')), told);
  return frame;
}

function setBusy(frame: HTMLElement, button: HTMLElement | undefined, busy: boolean): void {
  if (busy) frame.setAttribute('aria-busy', 'true');
  else frame.removeAttribute('aria-busy');
  button?.classList.toggle('working', busy);
  for (const each of frame.querySelectorAll<HTMLButtonElement>('.ac-actionSet button')) {
    // Kept focusable, so that focus is not lost while waiting; the guard above stops a second press.
    each.setAttribute('aria-disabled', String(busy));
  }
}
