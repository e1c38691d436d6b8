import type { YAMLParseError } from 'yaml';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';

const known: Partial<Record<YAMLParseError['code'], MessageKey>> = {
  TAB_AS_INDENT: 'check.yaml-tab',
  DUPLICATE_KEY: 'check.yaml-duplicate-key',
  BLOCK_AS_IMPLICIT_KEY: 'check.yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'check.yaml-missing-colon',
  BAD_INDENT: 'check.yaml-indent',
  MISSING_CHAR: 'check.yaml-unclosed',
  MULTIPLE_DOCS: 'check.yaml-several',
};

/** The parser has one code for several faults; what it says of them tells them apart. */
const told: readonly (readonly [RegExp, MessageKey])[] = [
  [/without - indicator|block sequence may not/, 'check.yaml-indent'],
  [/need to be followed by map values/, 'check.yaml-missing-colon'],
  [/end with a/, 'check.yaml-unclosed'],
];

/** Says what is wrong with the YAML itself, in words for somebody who does not know the parser. */
export function syntaxMessage(error: YAMLParseError, language: Language): string {
  const key = told.find(([words]) => words.test(error.message))?.[1] ?? known[error.code];
  return key === undefined
    ? translate(language, 'check.yaml-syntax', { detail: error.message })
    : translate(language, key);
}
