import { h } from '../dom/h.ts';

const tints = ['#e3e5fa', '#dcefe4', '#fbe6d4', '#f7dfe9', '#dcecf7', '#efe6d0', '#e8e0f5', '#e0ebe0'];

/** A person's initials on a tint of their own. Decoration only: the name always stands beside it. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/);
  const initials = `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  const sum = Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (total, code) => total + code,
    0,
  );
  const element = h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
  element.style.background = tints[sum % tints.length] ?? '';
  return element;
}

/** The app's own mark. */
export function botAvatar(): HTMLElement {
  return h('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, h('i', {}), h('i', {}), h('i', {}));
}
