/**
 * Gives what stands on the page the attributes and content of another element. Whatever is the same stays in place, so
 * that a press or a focus is not lost in the middle of an update; listeners stay as they were.
 */
export function morph(present: Element, wanted: Element): void {
  for (const name of present.getAttributeNames()) {
    if (!wanted.hasAttribute(name)) present.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  morphChildren(present, [...wanted.childNodes]);
}

/** The same for the content alone. */
export function morphChildren(present: Element, wanted: readonly Node[]): void {
  const before = [...present.childNodes];
  wanted.forEach((node, index) => {
    const old = before[index];
    if (old === undefined) present.append(node);
    else if (old instanceof Element && node instanceof Element && old.tagName === node.tagName)
      morph(old, node);
    else if (!(old instanceof Text && node instanceof Text && old.data === node.data)) old.replaceWith(node);
  });
  for (const left of before.slice(wanted.length)) left.remove();
}
