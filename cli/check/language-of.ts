import { type Language, languages } from '../../report/language/language.ts';
import { readYaml } from '../../report/definition/read-yaml.ts';

/**
 * The language that findings are told in where none is asked for: the first of the definition, if that much of it can be
 * read, else English.
 * @example languageOf('languages: [nn, nb]') //=> 'nn'
 */
export function languageOf(definition: string): Language {
  const source = readYaml(definition, 'en');
  const written: unknown = source.ok ? Reflect.get(source.data, 'languages') : undefined;
  const first: unknown = Array.isArray(written) ? written[0] : undefined;
  return languages.find((language) => language === first) ?? 'en';
}
