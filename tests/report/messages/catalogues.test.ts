import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { catalogues } from '../../../report/messages/catalogues.ts';

const areas = Object.keys(catalogues.nb);
const keysOf = (language: 'nb' | 'nn' | 'en', area: string): readonly string[] =>
  Object.keys(catalogues[language][area] ?? {});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The kinds of parts that `intl-messageformat` parses a message into, as far as they matter here. */
const literal = 0;
const plural = 6;
const pound = 7;

function kindOf(part: Part): number {
  return part.type;
}

/**
 * The placeholders that a message prints, those inside its plurals and choices too. A number that only chooses between
 * singular and plural may be there in one language and not in another ("prosentpoeng" is both).
 */
function placeholders(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    const options = 'options' in part ? Object.values(part.options).map(({ value }) => value) : [];
    const printsNumber = options.some((inside) => inside.some((inner) => kindOf(inner) === pound));
    const printed = ![literal, pound].includes(kindOf(part)) && (kindOf(part) !== plural || printsNumber);
    return [
      ...(printed && 'value' in part ? [part.value] : []),
      ...options.flatMap((inside) => placeholders(inside)),
      ...('children' in part ? placeholders(part.children) : []),
    ];
  });
}

function placeholdersOf(text: string, language: string): readonly string[] {
  const ast = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  return [...new Set(placeholders(ast))].sort();
}

describe.each(areas)('the area %s', (area) => {
  test.each(['nn', 'en'] as const)('has the same texts in %s as in nb', (language) => {
    expect([...keysOf(language, area)].sort()).toEqual([...keysOf('nb', area)].sort());
  });

  test('has the same placeholders in all languages, and no empty text', () => {
    for (const key of keysOf('nb', area)) {
      const wanted = placeholdersOf(catalogues.nb[area]![key]!, 'nb');
      for (const language of languages) {
        const text = catalogues[language][area]?.[key] ?? '';
        expect([language, key, text.trim() !== '']).toEqual([language, key, true]);
        expect([language, key, placeholdersOf(text, language)]).toEqual([language, key, wanted]);
      }
    }
  });
});

describe('every text', () => {
  const root = new URL('../../../', import.meta.url);
  const folders = ['report', 'cycle', 'cards', 'documents', 'storage', 'bot', 'cli'];
  const source = folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|mjs|json)$/.test(name) && !name.startsWith('messages'))
        .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
    )
    .join('\n');
  /** Keys that are put together name their beginning in a template: `status.${colour}`. */
  const beginnings = [...source.matchAll(/`([a-z]+\.[A-Za-z0-9.-]*)\$\{/g)].map((match) => match[1] ?? '');

  test('is used somewhere in the code', () => {
    const used = new Set(
      [...source.matchAll(/['"`]([a-z]+\.[A-Za-z0-9.-]+)['"`]/g)].map((match) => match[1]),
    );
    const unused = areas.flatMap((area) =>
      keysOf('nb', area)
        .map((key) => `${area}.${key}`)
        .filter((key) => !used.has(key) && !beginnings.some((beginning) => key.startsWith(beginning))),
    );
    expect(unused).toEqual([]);
  });

  test('is there for every key that a template begins', () => {
    for (const beginning of beginnings) {
      const [area = ''] = beginning.split('.');
      if (!areas.includes(area)) continue;
      expect(keysOf('nb', area).some((key) => `${area}.${key}`.startsWith(beginning))).toBe(true);
    }
  });
});

test.each(languages)(
  'no key stands twice in a catalogue of %s, where the later one would win in silence',
  (language) => {
    const folder = new URL(`../../../report/messages/${language}/`, import.meta.url);
    const twice = readdirSync(folder).flatMap((name) => {
      const keys = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}("[^"]+"):/gm)].map(
        ([, key = '']) => key,
      );
      return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `${name} ${key}`);
    });
    expect(twice).toEqual([]);
  },
);
