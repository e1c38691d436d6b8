import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** An example of docs/definition.md: what its first line calls it, its text, and the quote just under it. */
export interface DocExample {
  readonly line: number;
  readonly type: string;
  readonly isWrong: boolean;
  readonly yaml: string;
  readonly quote: string | undefined;
}

export const definitionPage = readFileSync(new URL('../../docs/definition.md', import.meta.url), 'utf8');

/** All fenced YAML blocks of the page, in its order. */
export function docExamples(page: string): readonly DocExample[] {
  return [...page.matchAll(/^```yaml\n(?<yaml>[^]*?)^```\n(?:\n> (?<quote>.*)\n)?/gmu)].map((match) => {
    const { yaml = '', quote } = match.groups ?? {};
    const [, wrong, type = ''] = /^# (wrong: )?(\w*)/u.exec(yaml) ?? [];
    const line = page.slice(0, match.index).split('\n').length;
    return { line, type, isWrong: wrong !== undefined, yaml, quote };
  });
}

const dataSchema = z.record(z.string(), z.unknown());

/** Puts a part of a definition into a small one, each kind of part in its place. */
export function wholeDefinition({ type, yaml }: Pick<DocExample, 'type' | 'yaml'>, smallest: string): string {
  if (type === 'definition') return yaml;
  const small = dataSchema.parse(parse(smallest));
  const part: unknown = parse(yaml);
  if (type === 'part') return JSON.stringify({ ...small, ...dataSchema.parse(part) });
  const section = { id: 'example', title: 'Example', owner: 'hanne@example.no' };
  const sections: Readonly<Record<string, unknown>> = {
    section: part,
    item: { ...section, items: [part] },
    items: { ...section, items: part },
  };
  const added = sections[type];
  if (added === undefined) throw new Error(`"# ${type}" is no example that is known`);
  const before = z.array(z.unknown()).parse(small['sections']);
  return JSON.stringify({ ...small, sections: [...before, added] });
}
