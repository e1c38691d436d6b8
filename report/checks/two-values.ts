import { translate } from '../messages/translate.ts';
import { addDecimals, multiplyDecimals, toDecimalText } from '../number/decimal.ts';
import { familyOf, scaleOf } from '../number/unit-family.ts';
import { formatValue } from '../number/format-value.ts';
import type { Check } from './check.ts';
import type { Point, Subject } from './evidence/subject.ts';
import { baseValue } from './prose/known.ts';
import { stemOf } from './prose/stem.ts';
import { wordsIn } from './prose/words.ts';
import { isWithin, stepOf } from './tolerance.ts';

/** One figure with the same name in two places of a report, with two values that rounding does not explain (V9). */
export const twoValues: Check = {
  name: 'two-values',
  find: ({ subjects, language }) => {
    const print = ({ unit, decimals }: Subject, { value }: Point) =>
      formatValue(value, { unit, decimals, language });
    return subjects.flatMap((subject, index) =>
      subjects
        .slice(index + 1)
        .filter((other) => isSameThing(subject, other))
        .flatMap((other) => {
          const pair = differing(subject, other)[0];
          if (pair === undefined) return [];
          const expected = print(subject, pair[0]);
          const given = print(other, pair[1]);
          const message = translate(language, 'findings.twoValues', {
            label: subject.label,
            expected,
            given,
          });
          return [
            {
              where: other.where,
              also: [subject.where],
              message,
              expected,
              given,
              confidence: 'likely' as const,
            },
          ];
        }),
    );
  },
};

function isSameThing(a: Subject, b: Subject): boolean {
  return familyOf(a.unit) === familyOf(b.unit) && namesOf(a).some((name) => namesOf(b).includes(name));
}

function namesOf({ label, aliases = [] }: Subject): readonly string[] {
  return [label, ...aliases].map((name) =>
    wordsIn(name)
      .map((word) => stemOf(word.text))
      .join(' '),
  );
}

/** Values for the same time and in the same role, each as far as it is printed. */
function differing(a: Subject, b: Subject): readonly (readonly [Point, Point])[] {
  const half = (subject: Subject) =>
    multiplyDecimals(toDecimalText('0.5'), stepOf(subject.decimals), scaleOf(subject.unit));
  return a.points.flatMap((point) => {
    const twin = b.points.find(
      ({ role, basis, period }) => role === point.role && basis === point.basis && period === point.period,
    );
    if (twin === undefined) return [];
    const slack = addDecimals(half(a), half(b));
    return isWithin(baseValue(a, point.value), baseValue(b, twin.value), slack)
      ? []
      : [[point, twin] as const];
  });
}
