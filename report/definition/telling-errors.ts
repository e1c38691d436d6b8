import type { YAMLParseError } from 'yaml';

/** Errors that leave the shape of the rest of the file as it is. */
const ownFault = new Set<YAMLParseError['code']>(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

/**
 * The syntax errors worth telling. A wrong indent makes the parser stumble over what follows, which is in order: then
 * only the first is told, or every tab, since each of those is wrong by itself.
 */
export function tellingErrors(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const [first] = errors.filter(({ code }) => !ownFault.has(code)).sort((a, b) => a.pos[0] - b.pos[0]);
  return first === undefined ? errors : [first];
}
