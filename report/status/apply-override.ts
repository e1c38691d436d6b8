import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourNameInText } from './colour-name.ts';
import type { Override, Status } from './status.ts';

/**
 * Puts a person's colour in place of a computed one, and keeps what it replaces. No value stays no data, whatever anybody
 * chose, and the colour that the rule gives anyway needs nobody. The sentence names `author`, or else only the role.
 * @example applyOverride(yellow, { colour: 'red', reason: 'Streik', by: id, role: 'coordinator' }, 'nb').reason
 * //=> 'Overstyrt av koordinator fra gul: Streik'
 */
export function applyOverride(
  status: Status,
  override: Override,
  language: Language,
  author?: string,
): Status {
  if (status.colour === 'no-data' || status.colour === override.colour) return status;
  const { distance: _distance, prose: _prose, ...kept } = status;
  const { role, reason } = override;
  return {
    ...kept,
    colour: override.colour,
    decidedBy: 'person',
    reason: translate(language, 'status.overridden', {
      from: colourNameInText(status.colour, language),
      by: author ?? translate(language, `status.role-${role}`),
      reason,
    }),
    overridden: { from: status.colour, by: role, reason },
  };
}
