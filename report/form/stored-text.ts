import { isOutstanding } from '../answer/is-outstanding.ts';
import { formatMoment } from '../calendar/format-moment.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
import type { FormScope } from './form-scope.ts';

/** Who saved what is stored: the reader, or somebody with a name. */
export type SavedBy = { readonly who: 'you' } | { readonly who: 'other'; readonly name: string };

/**
 * Says what is stored of the items that a person is asked for; undefined when nothing of theirs is.
 * @example storedText(scope, asked, { who: 'you' }) //=> 'Levert 8. april 2024 kl. 09:12 av deg, versjon 2'
 */
export function storedText(
  { definition, record, language }: Pick<FormScope, 'definition' | 'record' | 'language'>,
  asked: readonly AskedItem[],
  by?: SavedBy,
): string | undefined {
  const open = asked.filter(({ answer }) => isOutstanding(answer)).length;
  if (record.savedAt === undefined || open === asked.length) return undefined;
  return translate(language, open === 0 ? 'form.stored-delivered' : 'form.stored-partly', {
    moment: formatMoment(new Date(record.savedAt), definition.timeZone, language),
    who: by?.who ?? 'nobody',
    name: by?.who === 'other' ? by.name : '',
    version: String(record.version),
  });
}
