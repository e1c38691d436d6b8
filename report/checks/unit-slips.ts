import { translate } from '../messages/translate.ts';
import { editDistance } from '../questions/edit-distance.ts';
import type { Check } from './check.ts';

/** Units of money as they are abbreviated; the first are meant more often. */
const units = ['MNOK', 'TNOK', 'NOK', 'MKR', 'TKR'] as const;

/** A number and some capitals after it: no unit has fewer than three. */
const amount =
  /(?<![\p{L}\p{N}])\d+(?:[ \u00a0\u2009\u202f]\d{3})*(?:,\d+)?\s?(?<unit>\p{Lu}{3,5})(?![\p{L}\p{N}-])/gu;

/**
 * Units of money that are misspelt: capitals after a number that are no unit, and one letter from one that the report uses
 * ("90 MOK" where other sums are in MNOK). Without such a unit elsewhere they may be anything.
 */
export const unitSlips: Check = {
  name: 'unit-slips',
  find: ({ passages, language }) => {
    const used = new Set(passages.flatMap(({ text }) => [...text.matchAll(amount)].map(unitOf)));
    return passages.flatMap(({ where, text }) =>
      [...text.matchAll(amount)].flatMap((match) => {
        const given = unitOf(match);
        const expected = units.find((unit) => used.has(unit) && editDistance(given, unit) === 1);
        if (expected === undefined || units.some((unit) => unit === given)) return [];
        const span = { start: match.index, end: match.index + match[0].length };
        const message = translate(language, 'findings.unitSlip', { given: match[0], expected });
        return [
          { where: { ...where, span }, message, expected, given: match[0], confidence: 'likely' as const },
        ];
      }),
    );
  },
};

function unitOf({ groups }: RegExpMatchArray): string {
  return groups?.['unit'] ?? '';
}
