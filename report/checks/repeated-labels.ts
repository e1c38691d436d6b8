import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';

/** Two rows of one table with the same name: one of them is most often meant to be another (V7). */
export const repeatedLabels: Check = {
  name: 'repeated-labels',
  find: ({ labels: lists, language }) =>
    lists.flatMap(({ where, labels }) => {
      const plain = labels.map((label) => label.trim().toLowerCase());
      const twice = labels.filter(
        (_, index) => plain[index] !== '' && plain.indexOf(plain[index] ?? '') < index,
      );
      return [...new Set(twice)].map((label) => ({
        where,
        message: translate(language, 'findings.repeatedLabel', { given: label }),
        given: label,
        confidence: 'likely' as const,
      }));
    }),
};
