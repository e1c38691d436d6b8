import { z } from 'zod';
import { toDecimalText } from '../../number/decimal.ts';
import type { Relation } from '../../number/split-number.ts';
import { parseBand } from '../../status/band.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** A target as it is written: `5`, or `>= 5,0`. */
export interface TargetForm {
  readonly value: DecimalText;
  readonly relation?: Relation;
}

/** An inequality such as `>= 5,0` or `<=15,0 %`. */
export const inequalitySchema = z
  .string()
  .max(60)
  .refine(
    (text) => readInequality(text) !== undefined,
    'write a figure such as 5, or an inequality such as ">= 5,0"',
  );

/**
 * Reads a target of a definition.
 * @example readTarget('>= 5,0') //=> { value: '5', relation: '>=' }
 */
export function readTarget(target: number | string): TargetForm {
  const written = typeof target === 'string' ? readInequality(target) : undefined;
  return written ?? { value: toDecimalText(target) };
}

function readInequality(text: string): TargetForm | undefined {
  const bounds = parseBand(text)?.bounds ?? [];
  const [bound] = bounds;
  if (bound === undefined || bounds.length > 1 || bound.op === '=') return undefined;
  return { value: bound.value, relation: bound.op };
}
