/**
 * Redraws a list and scrolls it as a reader wants: to the newest message when the conversation has just been opened or
 * one is at the end, else not at all. A message taller than the list is shown from its top, and so is one that shrank.
 */
export function keepInView(list: HTMLElement, isNew: boolean, redraw: () => void): void {
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const count = list.querySelectorAll('.message').length;
  const before = list.querySelector('.message:last-of-type');
  redraw();
  const messages = [...list.querySelectorAll<HTMLElement>('.message')];
  const last = messages.at(-1);
  if (last === undefined) return;
  const hasGrown = messages.length > count;
  if (isNew || (atEnd && (hasGrown || before !== last))) showLast(list, last);
}

function showLast(list: HTMLElement, last: HTMLElement): void {
  const top = last.offsetTop - 12;
  const end = list.scrollHeight - list.clientHeight;
  list.scrollTop = Math.min(top, end);
}
