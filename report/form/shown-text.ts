import type { CellTexts } from '../answer/item-answer.ts';
import type { Field } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { isDecimalText } from '../number/decimal.ts';
import { formatInput } from '../number/format-input.ts';
import { previousPeriod } from '../period/period.ts';
import type { AskedItem } from './asked-items.ts';
import { recordsText } from './records-text.ts';

/** Kinds whose content mostly stays the same, so that the owner changes last period's instead of writing it again (C8). */
const carriedForward: readonly string[] = ['list', 'project-list'];

/**
 * The text that an input holds before the owner touches it: the stored answer, or for lists of texts what was said last
 * period. Numbers are never carried forward: an old figure that nobody looked at is worse than a blank.
 */
export function shownText(asked: AskedItem, field: Field): string {
  const { answer, item, context } = asked;
  if (answer?.state === 'answered') return storedText(field, answer.cells, context.language);
  if (answer !== undefined && answer.state !== 'later') return '';
  if (field.initial !== undefined) return field.initial;
  if (!carriedForward.includes(item.kind)) return '';
  const last = previousPeriod(context.period);
  return fieldText(field, (cell) => context.history(cell, last), context.language);
}

function storedText(field: Field, cells: CellTexts, language: Language): string {
  return fieldText(field, (cell) => cells[cell], language);
}

function fieldText(field: Field, lookup: (cell: string) => string | undefined, language: Language): string {
  if (field.input.type === 'records') return recordsText(field.input, lookup);
  const text = lookup(field.id) ?? '';
  return field.input.type === 'number' && isDecimalText(text)
    ? formatInput(text, language, field.input)
    : text;
}
