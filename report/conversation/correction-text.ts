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
}

/** @example correctionText(correction, definition, 'nb') //=> 'Rettet 16. april 2024 kl. 10:02: HR/HMS' */
export function correctionText(correction: Correction, definition: Definition, language: Language): string {
  const titles = definition.sections
    .filter(({ id, confidential }) => correction.sections.includes(id) && confidential === undefined)
    .map(({ title }) => localText(title, language));
  const moment = formatMoment(new Date(correction.at), definition.timeZone, language);
  return titles.length === 0
    ? translate(language, 'conversation.corrected', { moment })
    : translate(language, 'conversation.corrected-sections', {
        moment,
        sections: listText(titles, language),
      });
}
