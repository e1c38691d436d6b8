import { translate } from '../messages/translate.ts';
import { negateDecimal, subtractDecimals } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { CheckInput } from './check-input.ts';
import type { VarianceColumn, VarianceLine } from './evidence/relations.ts';
import type { Found } from './finding.ts';
import { isWithin, roundingTolerance } from './tolerance.ts';

type Fault = VarianceLine & { readonly expected: DecimalText };

/** Variances that are not the difference between actual and budget, or that stand with the opposite sign (V3). */
export const variances: Check = {
  name: 'variances',
  find: ({ variances: columns, language }) => columns.flatMap((column) => ofColumn(column, language)),
};

function ofColumn(column: VarianceColumn, language: CheckInput['language']): readonly Found[] {
  const { where, label, lines, unit, decimals } = column;
  const tolerance = roundingTolerance(2, decimals);
  const print = (value: DecimalText) => formatValue(value, { unit, decimals, language, signed: true });
  const faults = lines
    .map((line): Fault => ({ ...line, expected: favourable(line) }))
    .filter(({ variance, expected }) => !isWithin(variance, expected, tolerance));
  const turned = faults.filter(({ variance, expected }) =>
    isWithin(variance, negateDecimal(expected), tolerance),
  );
  const together = turned.length > 1;
  const single = faults.filter((fault) => !together || !turned.includes(fault));
  const first = turned[0];
  return [
    ...single.map((fault) => {
      const values = { label: fault.label, expected: print(fault.expected), given: print(fault.variance) };
      return {
        where: { ...where, cell: fault.id },
        message: translate(
          language,
          turned.includes(fault) ? 'findings.varianceSign' : 'findings.variance',
          values,
        ),
        expected: values.expected,
        given: values.given,
        confidence: 'sure' as const,
      };
    }),
    ...(together && first !== undefined
      ? [
          {
            where,
            message: translate(language, 'findings.varianceSigns', {
              label,
              count: turned.length,
              line: first.label,
              given: print(first.variance),
              expected: print(first.expected),
            }),
            expected: print(first.expected),
            given: print(first.variance),
            confidence: 'sure' as const,
          },
        ]
      : []),
  ];
}

/** More than budget is favourable for what comes in, less for what goes out. */
function favourable({ class: sort, actual, budget }: VarianceLine): DecimalText {
  const isCost = sort === 'cost' || sort === 'contra-cost';
  return isCost ? subtractDecimals(budget, actual) : subtractDecimals(actual, budget);
}
