import { translate } from '../messages/translate.ts';
import { formatValue } from '../number/format-value.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { EntryTable } from './evidence/relations.ts';

type Line = EntryTable['lines'][number];

/** Fewer lines of a class say nothing about how its figures are written. */
const fewest = 3;

/** Costs and revenues that were entered with the opposite sign of their budget, or of the other lines of their class (V3). */
export const entrySigns: Check = {
  name: 'entry-signs',
  find: ({ entries, language }) =>
    entries.flatMap(({ where, lines, unit, decimals }) =>
      lines
        .filter((line) => isOdd(line, lines))
        .map((line) => {
          const given = formatValue(line.value, { unit, decimals, language });
          return {
            where: { ...where, cell: line.id },
            message: translate(language, 'findings.entrySign', { label: line.label, given }),
            given,
            confidence: 'likely' as const,
          };
        }),
    ),
};

function isOdd(line: Line, lines: readonly Line[]): boolean {
  if (line.class !== 'cost' && line.class !== 'revenue') return false;
  const sign = signOf(line.value);
  if (sign === 0) return false;
  const own = line.budget === undefined ? 0 : signOf(line.budget);
  if (own !== 0) return own !== sign;
  const others = lines.filter(
    (other) => other !== line && other.class === line.class && signOf(other.value) !== 0,
  );
  return others.length >= fewest && others.every((other) => signOf(other.value) !== sign);
}

function signOf(value: DecimalText): -1 | 0 | 1 {
  if (value === '0') return 0;
  return value.startsWith('-') ? -1 : 1;
}
