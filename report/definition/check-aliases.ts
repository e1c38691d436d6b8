import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './problem.ts';

const listSchema = z.array(z.unknown()).catch([]);

const namedSchema = z
  .looseObject({
    id: z.string().catch(''),
    aliases: listSchema,
    items: listSchema,
    rows: listSchema,
    lines: listSchema,
  })
  .catch({ id: '', aliases: [], items: [], rows: [], lines: [] });

/** One alias of a section, item or row; `owner` is the path of ids down to it. */
interface Alias {
  readonly alias: string;
  readonly owner: string;
  readonly path: readonly PropertyKey[];
}

/** An alias that names two things makes a question ambiguous: told at the later of them. */
export function checkAliases(data: unknown, language: Language): readonly Finding[] {
  const all = aliasesIn(z.looseObject({ sections: listSchema }).parse(data).sections, ['sections'], []);
  return all.flatMap(({ alias, path }, index): readonly Finding[] => {
    const first = all.findIndex((other) => other.alias.toLowerCase() === alias.toLowerCase());
    if (first === index) return [];
    const other = all[first]?.owner ?? '';
    return [
      { severity: 'warning', path, message: translate(language, 'check.alias-twice', { alias, other }) },
    ];
  });
}

function aliasesIn(
  entries: readonly unknown[],
  path: readonly PropertyKey[],
  above: readonly string[],
): readonly Alias[] {
  return entries.flatMap((entry, index) => {
    const named = namedSchema.parse(entry);
    const ids = [...above, named.id];
    const here = [...path, index];
    const own = named.aliases.flatMap((alias, position) =>
      typeof alias === 'string'
        ? [{ alias, owner: ids.join('/'), path: [...here, 'aliases', position] }]
        : [],
    );
    const below = (['items', 'rows', 'lines'] as const).flatMap((list) =>
      aliasesIn(named[list], [...here, list], ids),
    );
    return [...own, ...below];
  });
}
