import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { groupBy } from './group-by.ts';

/** Rows of a plan that hold nothing but the template's own date (V7). */
export const emptyRows: Check = {
  name: 'empty-rows',
  find: ({ milestones, language }) => {
    const byItem = groupBy(
      milestones.filter(({ label }) => label.trim() === ''),
      ({ where }) => `${where.section}/${where.item}`,
    );
    return byItem.flatMap((rows) => {
      const first = rows[0];
      if (first === undefined) return [];
      const { where, due } = first;
      const message = translate(language, 'findings.emptyRows', { count: rows.length, date: due });
      return [{ where, message, given: due, confidence: 'likely' as const }];
    });
  },
};
