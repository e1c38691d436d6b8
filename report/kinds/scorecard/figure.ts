import { toDecimalText } from '../../number/decimal.ts';
import type { Relation } from '../../number/split-number.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** A figure, or an inequality where no exact figure is known. */
export interface Figure {
  readonly value: DecimalText;
  readonly relation?: Relation;
}

const shape = /^(?<relation>>=|<=|>|<)?(?<value>-?\d{1,60}(?:\.\d{1,60})?)$/;
const relations = ['>=', '<=', '>', '<'] as const satisfies readonly Relation[];

/**
 * Reads a stored figure; text that is none counts as blank.
 * @example readFigure('>30') //=> { value: '30', relation: '>' }
 */
export function readFigure(text: string | undefined): Figure | undefined {
  const { relation, value } = shape.exec(text ?? '')?.groups ?? {};
  if (value === undefined) return undefined;
  const found = relations.find((known) => known === relation);
  return { value: toDecimalText(value), ...(found === undefined ? {} : { relation: found }) };
}
