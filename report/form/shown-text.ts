import type { CellTexts } from '../answer/item-answer.ts';
import { shortDate } from '../calendar/format-iso-date.ts';
import type { Field } from '../kinds/field.ts';
import { kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { isDecimalText } from '../number/decimal.ts';
import { formatInput } from '../number/format-input.ts';
import { periodBefore } from '../kinds/shared/period-before.ts';
import type { AskedItem } from './asked-items.ts';
import { recordsText } from './records-text.ts';

/**
 * The text that an input holds before the owner touches it: the stored answer, or, in a kind whose content mostly stays
 * the same, what was said last period (C8). Other numbers are never carried forward: an old figure that nobody looked at is
 * worse than a blank.
 */
export function shownText(asked: AskedItem, field: Field): string {
  const { answer, item, context } = asked;
  if (answer?.state === 'answered') return storedText(field, answer.cells, context.language);
  if (answer !== undefined && answer.state !== 'later') return '';
  const { prefill } = field;
  if (prefill !== undefined) return fieldText(field, (cell) => prefill[cell], context.language);
  if (!kindOf(item).carriesForward) return '';
  const last = periodBefore(context);
  return fieldText(field, (cell) => context.history(cell, last), context.language);
}

function storedText(field: Field, cells: CellTexts, language: Language): string {
  return fieldText(field, (cell) => cells[cell], language);
}

function fieldText(field: Field, lookup: (cell: string) => string | undefined, language: Language): string {
  if (field.input.type === 'records') return recordsText(field.input, lookup, language);
  const text = lookup(field.id) ?? '';
  if (field.input.type === 'date') return shortDate(text);
  if (field.input.type !== 'number') return text;
  const { relation = '', number = '' } = /^(?<relation>[<>]=?)?(?<number>.*)$/.exec(text)?.groups ?? {};
  return isDecimalText(number) ? relation + formatInput(number, language, field.input) : text;
}
