/** Text as it is read: no-break and other spaces are spaces. */
export function plain(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n ?/g, '\n');
}
