import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordColumn } from '../field.ts';

/** Date, body, case number and decision; a decision may have no case of its own. */
export function decisionColumns(language: Language): readonly RecordColumn[] {
  return [
    { id: 'date', label: translate(language, 'projects.date'), reads: [{ type: 'date' }] },
    { id: 'body', label: translate(language, 'projects.body'), optional: false },
    { id: 'case', label: translate(language, 'projects.case') },
    { id: 'text', label: translate(language, 'projects.decision'), optional: false },
  ];
}
