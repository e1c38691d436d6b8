import type { Language } from '../../language/language.ts';
import { toDecimalText } from '../../number/decimal.ts';
import { rollUp, type RolledUp } from '../../status/roll-up.ts';
import type { Status } from '../../status/status.ts';
import { weightedRollUp } from '../../status/weighted-roll-up.ts';
import type { RollUp } from './roll-up-schema.ts';

/** One of several things that give one colour, with the id that weights name it by. */
export interface NamedPart extends RolledUp {
  readonly id: string;
}

/** The worst of several, or their weighted mean, with a reason that names those that decide it. */
export function rollUpParts(
  parts: readonly NamedPart[],
  by: Exclude<RollUp, 'none'>,
  language: Language,
): Status {
  if (by === 'worst') return rollUp(parts, language);
  const { weights } = by.weighted;
  const weighted = parts.map((part) => ({ ...part, weight: toDecimalText(weights[part.id] ?? 1) }));
  return weightedRollUp(by.weighted, weighted, language);
}
