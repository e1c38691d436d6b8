import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Change } from './change.ts';
import { fieldName } from './field-name.ts';
import { entryName, placeText } from './place-text.ts';
import { valueText } from './value-text.ts';

/**
 * Tells one change as a sentence.
 * @example changeText(change, 'nb') //=> 'I «HR/HMS» › «Sykefravær»: grensen for grønn er endret fra «<= 5.0» til «<= 4.5».'
 */
export function changeText({ type, steps, before, after }: Change, language: Language): string {
  const last = steps.at(-1);
  if (last?.entry !== undefined && (type === 'added' || type === 'removed')) {
    const list = steps.at(-2)?.key ?? '';
    const place = placeText(steps.slice(0, -1), language);
    const name = translate(language, 'difference.quoted', { text: entryName(last, language) });
    return translate(language, `difference.entry-${type}`, {
      list,
      name,
      place,
      inside: place === '' ? 'no' : 'yes',
    });
  }
  const place = placeText(steps, language);
  return translate(language, `difference.${type}`, {
    place,
    inside: place === '' ? 'no' : 'yes',
    field: fieldName(steps, language),
    before: before === undefined ? '' : valueText(before, language, after),
    after: after === undefined ? '' : valueText(after, language, before),
  });
}
