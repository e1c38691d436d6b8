import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';

const columns = ['name', 'date', 'findings', 'open', 'status', 'measure', 'deadline'] as const;

export type AuditColumn = (typeof columns)[number];

/** The columns of an audit, in the order that they are written and printed in. */
export function auditColumns(
  language: Language,
): readonly { readonly id: AuditColumn; readonly label: string }[] {
  return columns.map((id) => ({ id, label: translate(language, `requirements.auditColumns.${id}`) }));
}
