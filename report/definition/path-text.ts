/**
 * Writes a path into a definition the way an editor shows it.
 * @example pathText(['sections', 2, 'items', 0, 'id']) //=> 'sections[2].items[0].id'
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
