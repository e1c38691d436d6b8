import { nameHint } from '../definition/name-hint.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { addDecimals, toDecimalText } from '../number/decimal.ts';
import type { RuleFinding } from '../status/check-rule.ts';
import type { WeightedRollUp } from '../status/weighted-roll-up-schema.ts';

const path = ['rollUp', 'weighted', 'weights'] as const;

/**
 * Holds a table of weights to the rows it weighs: a name that is no row, shares that are not a whole, and rows that are
 * left out of such a table, where they count as 1 beside shares of a hundred.
 */
export function lintWeights(
  { weights }: Pick<WeightedRollUp, 'weights'>,
  rows: readonly string[],
  language: Language,
): readonly RuleFinding[] {
  const unknown = Object.keys(weights).filter((id) => !rows.includes(id));
  const whole = wholeOf(Object.values(weights));
  const sum = addDecimals(...Object.values(weights).map((weight) => toDecimalText(weight)));
  const left = rows.filter((id) => weights[id] === undefined);
  return [
    ...unknown.map((id): RuleFinding => {
      const hint = nameHint(id, rows, language);
      return {
        severity: 'warning',
        message: translate(language, 'lint.weightUnknown', { id, hint }).trim(),
        path: [...path, id],
      };
    }),
    ...(whole !== undefined && sum !== whole
      ? [
          {
            severity: 'warning' as const,
            message: translate(language, 'lint.weightSum', { sum, whole }),
            path,
          },
        ]
      : []),
    ...(whole !== undefined && left.length > 0
      ? [
          {
            severity: 'warning' as const,
            message: translate(language, 'lint.weightUnsaid', { rows: listText(left, language) }),
            path,
            mend: left.map((id) => `${id}: 0`).join(', '),
          },
        ]
      : []),
  ];
}

/** What shares add up to: 1 or 100 where they come near it, and nothing for weights such as 1, 2 and 3. */
function wholeOf(weights: readonly number[]): '1' | '100' | undefined {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (weights.length < 2) return undefined;
  if (sum >= 80 && sum <= 120) return '100';
  return weights.some((weight) => !Number.isInteger(weight)) && sum >= 0.8 && sum <= 1.2 ? '1' : undefined;
}
