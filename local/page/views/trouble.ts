import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { Store } from '../state.ts';
import { type TextKey, translate } from '../translate.ts';
import nb from '../messages/nb.json';

const isTextKey = (key: string): key is TextKey => key in nb;

/** A line that says when the page has lost the program, or a request of its own failed. */
export function trouble(store: Store): HTMLElement {
  const line = h('div', { class: 'trouble', role: 'alert' });
  view(
    store,
    line,
    ({ trouble: key, connected, language }) => ({ key, connected, language }),
    (now) => {
      const key = now.connected ? now.key : 'disconnected';
      line.hidden = key === undefined;
      return key !== undefined && isTextKey(key) ? [new Text(translate(now.language, key))] : [];
    },
  );
  return line;
}
