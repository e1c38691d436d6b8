import type { Message } from '../../wire/message.ts';
import { h } from '../dom/h.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { State, Store } from '../state.ts';
import { translate } from '../translate.ts';
import { passOn } from './answer-to-press.ts';
import { keepInView } from './keep-in-view.ts';
import { messageView } from './message.ts';
import { threadView } from './thread.ts';

/** The messages of the open conversation. A message is drawn anew only when it has changed, so what is typed stays. */
export function messageList(store: Store): HTMLElement {
  const list = h('div', { class: 'messages', tabindex: 0, role: 'log', 'aria-live': 'off' });
  const drawn = new Map<string, { readonly signature: string; readonly element: HTMLElement }>();
  const keep = (key: string, signature: string, draw: () => HTMLElement): HTMLElement => {
    const before = drawn.get(key);
    if (before?.signature === signature) return before.element;
    const element = draw();
    drawn.set(key, { signature, element });
    if (before !== undefined) passOn(before.element, element);
    if (before?.element.contains(document.activeElement)) queueMicrotask(() => takeFocus(element));
    return element;
  };
  const drawMessage = (state: State, message: Message): HTMLElement => {
    const signature = `${message.revision} ${state.language} ${state.oldPhone}`;
    return keep(`${state.me} ${message.id}`, signature, () => messageView(store, message));
  };
  let shown: unknown[] = [];
  const update = (): void => {
    const state = store.get();
    const now = [
      state.messages,
      state.loaded,
      state.language,
      state.oldPhone,
      state.me,
      state.open,
      state.narrow,
    ];
    if (now.every((part, index) => part === shown[index])) return;
    const isNew =
      state.open !== shown[5] || state.me !== shown[4] || shown[1] === false || state.narrow !== shown[6];
    shown = now;
    list.setAttribute('aria-label', translate(state.language, 'messages'));
    list.setAttribute('aria-busy', String(!state.loaded));
    keepInView(list, isNew, () => reconcile(list, elements(store, state, drawMessage, keep)));
  };
  store.subscribe(update);
  return list;
}

/** Whoever was inside goes on from there, unless a field of the new one already took the focus. */
function takeFocus(element: HTMLElement): void {
  if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
}

function elements(
  store: Store,
  state: State,
  drawMessage: (state: State, message: Message) => HTMLElement,
  keep: (key: string, signature: string, draw: () => HTMLElement) => HTMLElement,
): HTMLElement[] {
  const open = state.conversations.find((conversation) => conversation.id === state.open);
  if (open?.kind !== 'channel') return state.messages.map((message) => drawMessage(state, message));
  const threads = [...new Set(state.messages.map((message) => message.conversationId))];
  return threads.map((id) => {
    const messages = state.messages.filter((message) => message.conversationId === id);
    const frame = keep(`${state.me} ${id}`, state.language, () => threadView(store, id));
    const inside = frame.querySelector<HTMLElement>('.thread-messages');
    if (inside)
      reconcile(
        inside,
        messages.map((message) => drawMessage(state, message)),
      );
    return frame;
  });
}
