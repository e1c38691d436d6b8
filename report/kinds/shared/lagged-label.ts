import type { Language } from '../../language/language.ts';
import { type LocalText, localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodLabel } from '../../period/period-label.ts';
import { yearOf } from '../../period/period.ts';
import { dataMonth } from './data-period.ts';

/**
 * A row's name, with the month that its figures are for where they lag.
 * @example laggedLabel({ label: 'Sykefravær', dataLag: 1 }, { period: '2024-04', language: 'nb' }) //=> 'Sykefravær (per mars)'
 */
export function laggedLabel(
  row: { readonly label: LocalText; readonly dataLag: number },
  { period, language }: { readonly period: PeriodId; readonly language: Language },
): string {
  const label = localText(row.label, language);
  if (row.dataLag === 0) return label;
  const month = dataMonth(period, row.dataLag);
  const name = periodLabel(month, language, { year: yearOf(month) !== yearOf(period) });
  return translate(language, 'rules.perMonth', { label, month: name });
}

/**
 * A row's name beside figures of several periods: by how much they all lag.
 * @example lagNote({ label: 'Sykefravær', dataLag: 1 }, 'nb') //=> 'Sykefravær (tall fra måneden før)'
 */
export function lagNote(
  row: { readonly label: LocalText; readonly dataLag: number },
  language: Language,
): string {
  const label = localText(row.label, language);
  if (row.dataLag === 0) return label;
  return translate(language, 'rules.monthsBefore', { label, months: row.dataLag });
}
