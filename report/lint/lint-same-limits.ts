import { translate } from '../messages/translate.ts';
import type { Language } from '../language/language.ts';
import { familyOf } from '../number/unit-family.ts';
import { unitName } from '../number/unit-name.ts';
import type { Ruled } from '../kinds/ruled.ts';
import type { RuleFinding } from '../status/check-rule.ts';
import { type Limits, limitsOf } from '../status/limits-of.ts';

/** The same limits at figures that count different things: one of them was most likely copied from the other. */
export function lintSameLimits(rules: readonly Ruled[], language: Language): readonly RuleFinding[] {
  const all = rules.flatMap((ruled) =>
    limitsOf(ruled.rule).flatMap((limits) =>
      isTelling(limits) ? [{ ruled, limits, key: keyOf(limits) }] : [],
    ),
  );
  return all.flatMap(({ ruled, limits, key }, index): readonly RuleFinding[] => {
    const { unit } = ruled.subject;
    const before = all
      .slice(0, index)
      .find((other) => other.key === key && familyOf(other.ruled.subject.unit) !== familyOf(unit));
    if (before === undefined) return [];
    const message = translate(language, 'lint.sameLimits', {
      other: unitName(before.ruled.subject.unit, language),
      unit: unitName(unit, language),
    });
    return [{ severity: 'note', message, path: [...ruled.path, ...limits.path] }];
  });
}

/** Zero means the same in every unit, and limits that name their unit are checked against it. */
function isTelling({ bands, on }: Limits): boolean {
  const bounds = bands.flatMap(({ band }) => band.bounds);
  return (
    on === 'value' &&
    bands.every(({ band }) => band.words === undefined) &&
    bounds.some(({ value }) => value !== '0')
  );
}

function keyOf({ bands }: Limits): string {
  return JSON.stringify(
    bands.map(({ colour, band }) => [colour, band.bounds.map(({ op, value }) => `${op}${value}`)]),
  );
}
