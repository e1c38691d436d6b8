/** Makes the children of a container these elements, touching only what differs, so that focus and scroll stay. */
export function reconcile(container: HTMLElement, wanted: readonly HTMLElement[]): void {
  wanted.forEach((element, index) => {
    const present = container.children[index];
    if (present !== element) container.insertBefore(element, present ?? null);
  });
  while (container.children.length > wanted.length) container.lastElementChild?.remove();
}
