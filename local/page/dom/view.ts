import type { State, Store } from '../state.ts';

/**
 * Fills a container from part of the state, and again when that part has changed. Focus stays on the element with the
 * same `data-key`. What has no listeners can be put there by `morphChildren`, so that a press on it is not lost.
 */
export function view<Part>(
  store: Store,
  container: HTMLElement,
  select: (state: State) => Part,
  render: (part: Part) => readonly Node[],
  put: (container: HTMLElement, nodes: readonly Node[]) => void = replaceChildren,
): void {
  let shown: string | undefined;
  const update = (): void => {
    const part = select(store.get());
    const key = JSON.stringify(part);
    if (key === shown) return;
    shown = key;
    const active = document.activeElement;
    const focused = container.contains(active) ? active?.getAttribute('data-key') : undefined;
    put(container, render(part));
    if (focused) container.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };
  store.subscribe(update);
  update();
}

function replaceChildren(container: HTMLElement, nodes: readonly Node[]): void {
  container.replaceChildren(...nodes);
}
