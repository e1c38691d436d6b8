import { translate } from '../messages/translate.ts';
import { formatValue } from '../number/format-value.ts';
import type { Check } from './check.ts';
import { comparePoints } from './compare-points.ts';
import type { Point, Subject } from './evidence/subject.ts';
import { groupBy } from './group-by.ts';
import { sameNamed } from './same-named.ts';

/** One figure with the same name in two places of a report, with two values that rounding does not explain (V9). */
export const twoValues: Check = {
  name: 'two-values',
  find: ({ subjects, language }) => {
    const print = ({ unit, decimals }: Subject, { value }: Point) =>
      formatValue(value, { unit, decimals, language });
    const pairs = sameNamed(subjects).map(([first, second]) => ({
      first,
      second,
      ...comparePoints(first, second),
    }));
    const byItems = groupBy(pairs, ({ first, second }) =>
      [first, second].map(({ where }) => `${where.section}/${where.item}`).join(' '),
    );
    return byItems
      .filter((group) => !isParallel(group))
      .flat()
      .flatMap(({ first, second, differing, isClose }) => {
        const pair = differing[0];
        if (pair === undefined || !isClose) return [];
        const expected = print(first, pair[0]);
        const given = print(second, pair[1]);
        const message = translate(language, 'findings.twoValues', { label: first.label, expected, given });
        const { where } = second;
        return [{ where, also: [first.where], message, expected, given, confidence: 'likely' as const }];
      });
  },
};

/** Two tables with the same rows and other values are about two units. */
function isParallel(group: readonly { readonly differing: readonly unknown[] }[]): boolean {
  const differ = group.filter(({ differing }) => differing.length > 0).length;
  return group.length > 1 && differ * 2 > group.length;
}
