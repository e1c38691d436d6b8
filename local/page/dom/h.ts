type Child = Node | string | false | undefined;
type Value = string | number | boolean | undefined | ((event: Event) => void);

/**
 * Makes an element. Attributes that are false or undefined are left out; functions become listeners.
 * @example h('button', { type: 'button', click: close }, 'Lukk')
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}
