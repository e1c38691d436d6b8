import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { stemOf } from './prose/stem.ts';

const numerals = [
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
  ['elleve', 'eleven'],
  ['tolv', 'twelve'],
];
const word = String.raw`(?:\d{1,3}|en|ett|én|eitt|one|${numerals.flat().join('|')})`;
const partOf = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${word}\s+(?:av|of)\s+(?:de\s+|dei\s+|the\s+)?(?<whole>${word})\s+(?<noun>\p{L}{4,})`,
  'giu',
);

/** "Fem av ni helseforetak" and "syv av ti helseforetak" in one text: how many are there? (V9) */
export const twoWholes: Check = {
  name: 'two-wholes',
  find: ({ passages, language }) =>
    passages.flatMap(({ where, text }) => {
      const parts = [...text.matchAll(partOf)].map(({ groups = {}, index, 0: given }) => ({
        whole: numberOf(groups['whole'] ?? ''),
        noun: stemOf(groups['noun'] ?? ''),
        start: index,
        given,
      }));
      return parts.flatMap((part, index) => {
        const other = parts
          .slice(0, index)
          .find(({ noun, whole }) => noun === part.noun && whole !== part.whole);
        if (other === undefined) return [];
        const values = { expected: other.given, given: part.given };
        return [
          {
            where: { ...where, span: { start: part.start, end: part.start + part.given.length } },
            message: translate(language, 'findings.twoWholes', values),
            ...values,
            confidence: 'possible' as const,
          },
        ];
      });
    }),
};

function numberOf(text: string): number {
  const index = numerals.findIndex((forms) => forms.includes(text.toLowerCase()));
  if (index !== -1) return index + 2;
  return /^\d+$/.test(text) ? Number(text) : 1;
}
