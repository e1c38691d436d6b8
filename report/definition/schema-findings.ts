import type { z } from 'zod';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { knownKeys } from './known-keys.ts';
import { nameHint } from './name-hint.ts';
import { nearestName } from './nearest-name.ts';
import { meantBranch } from './meant-branch.ts';
import type { Finding } from './problem.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** What a schema said about some data, as findings in plain words. `jsonSchema` is asked only for a mistyped key. */
export function schemaFindings(
  issues: readonly Issue[],
  data: unknown,
  jsonSchema: () => unknown,
  language: Language,
): readonly Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, data, jsonSchema, language);
    const meant = issue.code === 'invalid_union' ? meantBranch(issue, data) : undefined;
    if (meant !== undefined) return schemaFindings(meant, data, jsonSchema, language);
    const at = issue.code === 'invalid_key' ? 'key' : 'value';
    return [{ severity: 'error', path: issue.path, at, message: issueMessage(issue, data, language) }];
  });
}

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  data: unknown,
  jsonSchema: () => unknown,
  language: Language,
): readonly Finding[] {
  const known = knownKeys(jsonSchema(), data, issue.path);
  return issue.keys.map((key) => {
    const at = { path: [...issue.path, key], at: 'key' } as const;
    if (/\s/.test(key) && valueAt(data, at.path) === null)
      return { severity: 'error', ...at, message: translate(language, 'check.comma-in-text', { key }) };
    const hint = nameHint(key, known, language);
    return {
      severity: 'error',
      ...at,
      message: translate(language, 'check.unknown-key', { key, hint }).trimEnd(),
    };
  });
}

function issueMessage(issue: Issue, data: unknown, language: Language): string {
  const value = valueAt(data, issue.path);
  const key = keyOf(issue.path);
  if (value === undefined && issue.path.length > 0) return translate(language, 'check.missing-key', { key });
  switch (issue.code) {
    case 'invalid_type':
      return translate(language, 'check.wrong-type', { key, expected: issue.expected });
    case 'invalid_value':
      return choiceMessage(key, value, issue.values.map(String), language);
    case 'invalid_union':
      return unionMessage(issue, data, language);
    case 'invalid_key':
      return translate(language, 'check.invalid-key', { key, detail: issue.issues[0]?.message ?? '' });
    case 'invalid_format':
      return formatMessage(issue, key, language);
    case 'too_small':
      if (hasOwnMessage(issue))
        return translate(language, 'check.invalid-value', { key, detail: issue.message });
      return translate(language, 'check.too-small', { key, minimum: String(issue.minimum) });
    case 'too_big':
      if (hasOwnMessage(issue))
        return translate(language, 'check.invalid-value', { key, detail: issue.message });
      return translate(language, 'check.too-big', { key, maximum: String(issue.maximum) });
    case 'custom':
      return (
        ownText(issue, language) ?? translate(language, 'check.invalid-value', { key, detail: issue.message })
      );
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
      return translate(language, 'check.invalid-value', { key, detail: issue.message });
  }
}

/** A schema may say both bounds at once where one alone would only lead to the next finding. */
function hasOwnMessage({ message }: Issue): boolean {
  return !/^Too (?:big|small)/u.test(message);
}

/** A kind's own check gives its sentence in the reader's language. */
function ownText(issue: z.core.$ZodIssueCustom, language: Language): string | undefined {
  const text: unknown = issue.params?.['text'];
  return isSentence(text) ? text(language) : undefined;
}

function isSentence(value: unknown): value is (language: Language) => string {
  return typeof value === 'function';
}

function formatMessage(issue: z.core.$ZodIssueInvalidStringFormat, key: string, language: Language): string {
  if (issue.format === 'email') return translate(language, 'check.not-email', { key });
  if (issue.format === 'date') return translate(language, 'check.not-date', { key });
  return translate(language, 'check.invalid-value', { key, detail: issue.message });
}

function choiceMessage(key: string, value: unknown, known: readonly string[], language: Language): string {
  const values = known.join(', ');
  if (typeof value !== 'string' || nearestName(value, known) === undefined)
    return translate(language, 'check.not-one-of', { key, values });
  const hint = nameHint(value, known, language);
  return translate(language, 'check.not-one-of-nearest', { key, value, hint, values });
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion, data: unknown, language: Language): string {
  const key = keyOf(issue.path);
  if ('options' in issue && Array.isArray(issue.options))
    return choiceMessage(key, valueAt(data, issue.path), issue.options.map(String), language);
  const nearest = issue.errors
    .map((branch) => branch[0])
    .filter((first) => first !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  const detail =
    nearest === undefined
      ? issue.message
      : issueMessage({ ...nearest, path: [...issue.path, ...nearest.path] }, data, language);
  return translate(language, 'check.none-fits', { key, detail });
}

/** The name of the nearest key: an entry of a list has none of its own. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
