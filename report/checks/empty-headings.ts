import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { groupBy } from './group-by.ts';

/** Headings of the template with nothing under them, one finding an item (V7). */
export const emptyHeadings: Check = {
  name: 'empty-headings',
  find: ({ passages, language }) => {
    const empty = passages.filter(({ heading, text }) => heading !== undefined && text.trim() === '');
    const byItem = groupBy(empty, ({ where }) => `${where.section}/${where.item}`);
    return byItem.flatMap((group) => {
      const [first, ...rest] = group;
      if (first === undefined) return [];
      const headings = group.map(({ heading = '' }) => `«${heading}»`);
      return [
        {
          where: first.where,
          also: rest.map(({ where }) => where),
          message: translate(language, 'findings.emptyHeadings', {
            headings: listText(headings, language),
            count: headings.length,
          }),
          given: headings.join(', '),
          confidence: 'possible' as const,
        },
      ];
    });
  },
};
