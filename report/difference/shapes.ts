import { languages } from '../language/language.ts';
import type { LocalText } from '../language/local-text.ts';

/** An entry of a list that is known by its id. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text in one or more languages, as definitions write it. */
export function isTexts(value: unknown): value is Exclude<LocalText, string> {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => languages.some((language) => language === key)) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

/** A list whose entries all have ids. The empty list has no entry to be known by, and counts as one too. */
export function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && typeof entry['id'] === 'string');
}
