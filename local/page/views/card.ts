import type { Message } from '../../wire/message.ts';
import { pressCard } from '../actions/press-card.ts';
import { type CardPress, renderCard } from '../card/render-card.ts';
import { h } from '../dom/h.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';

/**
 * A card in a message. While a press is under way its button shows progress and no button of the card can be pressed;
 * what went wrong is told under the card, and what was typed stays.
 */
export function cardView(store: Store, message: Message, content: unknown): HTMLElement {
  const { language, oldPhone } = store.get();
  const told = h('p', { class: 'card-told', role: 'status', hidden: true });
  const frame = h('div', { class: 'card' });
  const press = async (pressed: CardPress, button: HTMLElement | undefined): Promise<void> => {
    if (frame.hasAttribute('aria-busy')) return;
    told.hidden = true;
    setBusy(frame, button, true);
    const answer = await pressCard(store, message, pressed);
    setBusy(frame, button, false);
    if (answer === undefined) return;
    told.textContent = answer.text;
    told.className = answer.isError ? 'card-told error' : 'card-told';
    told.hidden = false;
    told.scrollIntoView({ block: 'nearest' });
  };
  const rendered = renderCard(content, oldPhone, (pressed, button) => void press(pressed, button));
  frame.append(rendered ?? h('p', { class: 'card-failed' }, translate(language, 'cardFailed')), told);
  return frame;
}

function setBusy(frame: HTMLElement, pressed: HTMLElement | undefined, busy: boolean): void {
  if (busy) frame.setAttribute('aria-busy', 'true');
  else frame.removeAttribute('aria-busy');
  pressed?.classList.toggle('working', busy);
  for (const button of frame.querySelectorAll<HTMLButtonElement>('.ac-actionSet button')) {
    // Kept focusable, so that focus is not lost while waiting; the guard above stops a second press.
    button.setAttribute('aria-disabled', String(busy));
  }
}
