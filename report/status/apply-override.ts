import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourNameInText } from './colour-name.ts';
import type { Override, Status } from './status.ts';

/**
 * Puts a person's colour in place of a computed one, and keeps what it replaces. A status already overridden keeps the
 * colour that the rule gave.
 * @example applyOverride(yellow, { colour: 'red', reason: 'Streik', by: 'Hanne' }, 'nb').reason
 * //=> 'Overstyrt fra gul til rød av Hanne: Streik'
 */
export function applyOverride(status: Status, override: Override, language: Language): Status {
  const from = status.overridden?.from ?? status.colour;
  const { distance: _distance, ...kept } = status;
  return {
    ...kept,
    colour: override.colour,
    decidedBy: 'person',
    reason: translate(language, 'status.overridden', {
      from: colourNameInText(from, language),
      to: colourNameInText(override.colour, language),
      by: override.by,
      reason: override.reason,
    }),
    overridden: { from, by: override.by, reason: override.reason },
  };
}
