import { z } from 'zod';
import { type Language, languages } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './problem.ts';

const dataSchema = z.looseObject({
  languages: z.array(z.enum(languages).or(z.undefined()).catch(undefined)).catch([]),
});

const textSchema = z.partialRecord(z.enum(languages), z.string());

/** A text given by language should be given in each that the report is in; the bot shows another language otherwise. */
export function checkLanguages(data: unknown, language: Language): readonly Finding[] {
  const wanted = dataSchema.parse(data).languages.filter((code) => code !== undefined);
  return visit(data, [], wanted, language);
}

function visit(
  value: unknown,
  path: readonly PropertyKey[],
  wanted: readonly Language[],
  language: Language,
): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const text = textSchema.safeParse(value);
  if (!text.success || Object.keys(value).length === 0) {
    const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    return entries.flatMap(([step, child]) => visit(child, [...path, step], wanted, language));
  }
  const missing = wanted.filter((code) => text.data[code] === undefined);
  if (missing.length === 0) return [];
  const message = translate(language, 'check.missing-language', { languages: missing.join(', ') });
  return [{ severity: 'warning', path, message }];
}
