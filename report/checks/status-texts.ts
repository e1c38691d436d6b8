import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';

/** Two or more words that begin with a capital: who was to fill it in. */
const personName = /^\p{Lu}\p{Ll}+(?:[ /-]+\p{Lu}\p{L}*)+$/u;

/** A column of statuses where one is a person's name: a note about who was to fill it in (V7). */
export const statusTexts: Check = {
  name: 'status-text',
  find: ({ statusTexts: all, language }) =>
    all
      .map((one) => ({ ...one, text: one.text.replaceAll(/\s+/g, ' ').trim() }))
      .filter(({ text }) => personName.test(text))
      .map(({ where, label, text }) => ({
        where,
        message: translate(language, 'findings.statusText', { label, given: text }),
        given: text,
        confidence: 'likely' as const,
      })),
};
