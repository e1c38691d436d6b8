import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Status } from '../../status/status.ts';
import type { ChosenColour } from './colour-choice.ts';
import { shortForm } from './short-form.ts';

/** A colour that a person chose for a figure, and why. */
export interface Choice {
  readonly colour: ChosenColour | undefined;
  readonly reason: string | undefined;
}

/** Puts a person's choice in place of a status that leaves the colour to one; nothing chosen leaves it as it is. */
export function choiceStatus(status: Status, { colour, reason = '' }: Choice, language: Language): Status {
  if (colour === undefined) return status;
  const said = shortForm(reason);
  return {
    ...status,
    colour,
    decidedBy: 'person',
    reason: said === '' ? translate(language, 'rules.chosen') : said,
  };
}
