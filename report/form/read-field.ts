import { parseDate } from '../calendar/parse-date.ts';
import type { Field } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { echo } from '../number/echo.ts';
import { parseNumber } from '../number/parse-number.ts';
import { cleanText } from './clean-text.ts';
import type { FieldReading } from './field-reading.ts';
import { notLink } from './not-link.ts';
import { readChoice } from './read-choice.ts';
import { readRecords } from './read-records.ts';
import { tooLong } from './too-long.ts';

/** Reads what was typed in one field. A blank in a required field is a problem; in another it gives no cell: blank is not zero. */
export function readField(
  field: Field,
  typed: string,
  language: Language,
  options: { readonly nilAllowed?: boolean } = {},
): FieldReading {
  const text = cleanText(typed);
  if (text === '')
    return field.required
      ? { ok: false, problem: emptyProblem(field, language, options.nilAllowed === true) }
      : { ok: true, cells: {} };
  const { input } = field;
  switch (input.type) {
    case 'number': {
      const parsed = parseNumber(text, { ...input, language });
      if (!parsed.ok) return parsed;
      // What is counted comes whole, and would print as another number than it is.
      if (input.unit === 'count' && input.decimals === 0 && parsed.value.includes('.')) {
        return { ok: false, problem: translate(language, 'form.not-whole', { text: echo(typed) }) };
      }
      return { ok: true, cells: { [field.id]: `${parsed.relation ?? ''}${parsed.value}` } };
    }
    case 'choice':
      return readChoice(field.id, text, input, language);
    case 'date': {
      const parsed = parseDate(text, language);
      return parsed.ok ? { ok: true, cells: { [field.id]: parsed.date } } : parsed;
    }
    case 'records':
      return readRecords(text, input, language);
    case 'text': {
      const problem = tooLong(text, input.maxLength, language) ?? notLink(text, input, language);
      return problem === undefined ? { ok: true, cells: { [field.id]: text } } : { ok: false, problem };
    }
  }
}

function emptyProblem({ input }: Field, language: Language, nilAllowed: boolean): string {
  switch (input.type) {
    case 'number': {
      const parsed = parseNumber('', { ...input, language });
      return parsed.ok ? '' : parsed.problem;
    }
    case 'choice':
      return translate(language, 'form.empty-choice');
    case 'records':
      return translate(language, nilAllowed ? 'form.empty-records-nil' : 'form.empty-records', {
        shape: input.columns.map((column) => column.label).join(' | '),
      });
    case 'date':
      return translate(language, 'projects.dateEmpty');
    case 'text':
      return translate(language, 'form.empty-text');
  }
}
