import { formatMoment } from '../calendar/format-moment.ts';
import { translate } from '../messages/translate.ts';
import type { FormScope } from './form-scope.ts';

/** @example savedText(scope) //=> 'Lagret 9. april 2024 kl. 08:42 · versjon 2 · kan endres til rapporten låses' */
export function savedText(
  scope: Pick<FormScope, 'definition' | 'record' | 'language'> & {
    readonly now: Date;
    readonly editable: boolean;
  },
): string {
  const { definition, record, language, now, editable } = scope;
  const savedAt = record.savedAt === undefined ? now : new Date(record.savedAt);
  return translate(language, editable ? 'form.saved-editable' : 'form.saved-locked', {
    moment: formatMoment(savedAt, definition.timeZone, language),
    version: String(record.version),
  });
}
