import { isDay } from '../requirements/is-day.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Audit } from './read-audits.ts';

/**
 * What is wrong with one audit as it was written; undefined when nothing is. Figures and dates may be left blank.
 * @example auditProblem({ ...audit, date: '31.02.2024' }, 'nb') //=> '«31.02.2024» er ikke en dato. Skriv for eksempel 17.05.2024'
 */
export function auditProblem(
  { name, findings, open, date, deadline }: Audit,
  language: Language,
): string | undefined {
  if (name === '') return translate(language, 'requirements.auditNoName');
  if (![findings, open].every((text) => text === '' || /^\d{1,6}$/.test(text)))
    return translate(language, 'requirements.auditWhole');
  if (findings !== '' && open !== '' && Number(open) > Number(findings))
    return translate(language, 'requirements.auditTooManyOpen');
  const wrong = [date, deadline].find((text) => text !== '' && !isDate(text));
  return wrong === undefined ? undefined : translate(language, 'requirements.auditDate', { text: wrong });
}

/** As people write it in Norway, or as machines do. */
function isDate(text: string): boolean {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (year === '') return text.length === 10 && isDay(text);
  return isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
