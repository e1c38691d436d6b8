import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { Language } from '../../report/language/language.ts';
import type { MessageValues } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import type { DefinitionUse } from '../ports/definition-store.ts';

/** What the messages about a use say of it: the version, since when, and who confirmed it. */
export async function usedBy(cycle: Cycle, use: DefinitionUse, language: Language): Promise<MessageValues> {
  const person = use.by === 'start' ? undefined : await cycle.people.readPerson(use.by);
  return {
    version: use.definition,
    moment: formatMoment(new Date(use.at), cycle.active.definition.timeZone, language),
    named: person === undefined ? 'no' : 'yes',
    name: person?.name ?? '',
  };
}
