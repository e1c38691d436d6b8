import { type Document, visit } from 'yaml';

/** Finds an alias (`*name`) with no anchor before it, which the YAML parser lets pass until the data is used. */
export function aliasProblem(document: Document): { offset: number; name: string } | undefined {
  let found: { offset: number; name: string } | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = { offset: alias.range?.[0] ?? 0, name: alias.source };
      return visit.BREAK;
    },
  });
  return found;
}
