import type { State, Store } from '../state.ts';
import { morph } from './morph.ts';
import { reconcile } from './reconcile.ts';

/**
 * Fills a list from part of the state, and keeps it up to date in place: the element of a key is the same for as long as
 * the key is there. What an element listens to may therefore depend on its key alone.
 */
export function keyedList<Item>(
  store: Store,
  list: HTMLElement,
  select: (state: State) => readonly Item[],
  keyOf: (item: Item) => string,
  draw: (item: Item) => HTMLElement,
): void {
  let shown: string | undefined;
  let elements = new Map<string, HTMLElement>();
  const update = (): void => {
    const items = select(store.get());
    const now = JSON.stringify(items);
    if (now === shown) return;
    shown = now;
    elements = new Map(
      items.map((item) => {
        const key = keyOf(item);
        const drawn = draw(item);
        const present = elements.get(key);
        if (present !== undefined) morph(present, drawn);
        return [key, present ?? drawn];
      }),
    );
    reconcile(list, [...elements.values()]);
  };
  store.subscribe(update);
  update();
}
