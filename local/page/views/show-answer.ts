/**
 * Shows the answer to one's own press: the message from its top, and the first field that was sent back, ready to be
 * corrected, also when it lies far down.
 */
export function showAnswer(list: HTMLElement, message: HTMLElement): void {
  list.scrollTop = message.offsetTop - 12;
  const field = message.querySelector<HTMLElement>('[data-refused]');
  if (field === null) return;
  field.focus({ preventScroll: true });
  // Room for what is said under the field.
  const isBelow = field.getBoundingClientRect().bottom + 60 > list.getBoundingClientRect().bottom;
  if (isBelow) field.scrollIntoView({ block: 'center' });
}
