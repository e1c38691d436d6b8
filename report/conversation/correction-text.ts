import { formatMoment } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';

/** A publication that changed what had been published: when, and the ids of the sections. */
export interface Correction {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sections: readonly string[];
  /** Those of them that nothing had been delivered of when it was published before. */
  readonly late?: readonly string[];
}

/**
 * Says what a later publication changed: what came late on a line of its own, before what was corrected.
 * @example correctionText(correction, definition, 'nb') //=> 'Rettet 16. april 2024 kl. 10:02: HR/HMS'
 */
export function correctionText(correction: Correction, definition: Definition, language: Language): string {
  const { sections, late = [] } = correction;
  const moment = formatMoment(new Date(correction.at), definition.timeZone, language);
  const titlesOf = (ids: readonly string[]): readonly string[] =>
    definition.sections
      .filter(({ id, confidential }) => ids.includes(id) && confidential === undefined)
      .map(({ title }) => localText(title, language));
  const line = (kind: 'late' | 'corrected', titles: readonly string[]): readonly string[] =>
    titles.length === 0
      ? []
      : [
          translate(language, `conversation.${kind}-sections`, {
            moment,
            sections: listText(titles, language),
          }),
        ];
  const lines = [
    ...line('late', titlesOf(late)),
    ...line('corrected', titlesOf(sections.filter((id) => !late.includes(id)))),
  ];
  if (lines.length > 0) return lines.join('\n');
  const allLate = sections.length > 0 && sections.every((id) => late.includes(id));
  return translate(language, allLate ? 'conversation.late' : 'conversation.corrected', { moment });
}
