const mark = 'data-pressed';
/** What comes this soon after a press is its answer; there may be two, from the press and from an edit. */
const answerMs = 2000;

/** Remembers that a card was pressed here, until `answered`. */
export function pressed(card: Element): void {
  card.setAttribute(mark, '');
}

/** The press is over: what comes a moment later is no answer to it any more. */
export function answered(card: Element): void {
  setTimeout(() => card.removeAttribute(mark), answerMs);
}

/** The message in a list that holds the card that was pressed. */
export function pressedIn(list: Element): HTMLElement | null {
  return list.querySelector<HTMLElement>(`.message:has([${mark}])`);
}

/** A card that takes the place of a pressed one is its answer, and so is the next one a moment later. */
export function passOn(before: Element, after: Element): void {
  const card = after.querySelector('.card');
  if (card === null || before.querySelector(`[${mark}]`) === null) return;
  pressed(card);
  answered(card);
}
