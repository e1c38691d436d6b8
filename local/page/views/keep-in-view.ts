import { pressedIn } from './answer-to-press.ts';
import { showAnswer } from './show-answer.ts';

/**
 * Redraws a list and scrolls it as a reader wants: to the answer to one's own press; to the newest message when the
 * conversation has just been opened, when one wrote it oneself, or when one was reading the newest and is not typing in a
 * card; else not at all. A message taller than the list is shown from its top, and so is one that shrank.
 */
export function keepInView(list: HTMLElement, isNew: boolean, redraw: () => void): void {
  const pressed = pressedIn(list);
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const before = messagesIn(list);
  const wasReading = atEnd || isShown(list, before.at(-1));
  const held = pressed ?? before.find((message) => isShown(list, message) || fills(list, message));
  const heldAt = (held?.offsetTop ?? 0) - list.scrollTop;
  redraw();
  const messages = messagesIn(list);
  const last = messages.at(-1);
  if (last === undefined) return;
  const answered =
    pressed?.isConnected === false && messages.find(({ dataset }) => dataset['id'] === pressed.dataset['id']);
  const hasGrown = messages.length > before.length;
  const own = hasGrown
    ? messages.findLast((message) => isOwn(message) && !before.includes(message))
    : undefined;
  const waits = pressed !== null || (wasReading && !isTyping(list));
  const follows = hasGrown ? waits : atEnd && before.at(-1) !== last;
  if (answered && !isNew) showAnswer(list, answered);
  else if (isNew || follows) showTop(list, last);
  else if (own !== undefined) showTop(list, own);
  else
    hold(
      list,
      messages.find(({ dataset }) => dataset['id'] === held?.dataset['id']),
      heldAt,
    );
}

/** Cards above may have taken another height: what was read stays where it was, and one that shrank is shown from its top. */
function hold(list: HTMLElement, message: HTMLElement | undefined, heldAt: number): void {
  if (message === undefined) return;
  const wanted = message.offsetTop - heldAt;
  if (list.scrollTop !== wanted) list.scrollTop = wanted;
  const end = message.offsetTop + message.offsetHeight;
  if (end - list.scrollTop < 40) showTop(list, message);
}

/** Its top is above what is shown, and its end below or within. */
function fills(list: HTMLElement, message: HTMLElement): boolean {
  const top = message.offsetTop - list.scrollTop;
  return top <= 0 && top + message.offsetHeight > 40;
}

function messagesIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.message')];
}

/** A message that fills the list is shown from its top, so its end may be far below. */
function isShown(list: HTMLElement, message: HTMLElement | undefined): boolean {
  if (message === undefined) return false;
  const top = message.offsetTop - list.scrollTop;
  return top > -40 && top < list.clientHeight;
}

function isOwn(message: HTMLElement): boolean {
  return message.classList.contains('mine');
}

function isTyping(list: HTMLElement): boolean {
  const active = document.activeElement;
  return active !== null && list.contains(active) && active.matches('input, textarea, select');
}

function showTop(list: HTMLElement, message: HTMLElement): void {
  const end = list.scrollHeight - list.clientHeight;
  list.scrollTop = Math.min(message.offsetTop - 12, end);
}
