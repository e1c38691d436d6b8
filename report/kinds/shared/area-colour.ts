import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { colourName } from '../../status/colour-name.ts';
import { colourMark } from '../../status/colour-mark.ts';
import type { Colour, Status } from '../../status/status.ts';
import type { Trend } from '../../status/trend.ts';
import type { ChoiceInput } from '../field.ts';
import { colourTrend } from './colour-cell.ts';
import { chosenColours, readColour } from './colour-choice.ts';
import { shortForm } from './short-form.ts';

/** The colours of a project report: grey says that something is not assessed or does not apply. */
export const areaColours = [...chosenColours, 'grey'] as const;

export type AreaColour = (typeof areaColours)[number];

/** Reads a stored choice; anything else counts as not chosen. */
export function readAreaColour(text: string | undefined): AreaColour | undefined {
  return areaColours.find((colour) => colour === text);
}

/** The choice of a colour; `marked` puts its shape before its word, as a list to press shows it. */
export function areaChoice(
  language: Language,
  options: { readonly grey: boolean; readonly marked: boolean },
): ChoiceInput {
  return {
    type: 'choice',
    choices: areaColours
      .filter((colour) => options.grey || colour !== 'grey')
      .map((value) => ({
        value,
        title: options.marked ? areaColourText(value, language) : areaName(value, language),
      })),
  };
}

/** @example areaColourText('grey', 'nb') //=> '– Grå (ikke aktuelt)' */
export function areaColourText(colour: AreaColour, language: Language): string {
  return `${colourMark(reportColour(colour))} ${areaName(colour, language)}`;
}

/** The colour as the rest of the report knows it. @example reportColour('grey') //=> 'not-applicable' */
export function reportColour(colour: AreaColour): Colour {
  return colour === 'grey' ? 'not-applicable' : colour;
}

/** The colour that a report's colour came from; undefined for one that nobody chooses. */
export function areaColourOf(colour: Colour | undefined): AreaColour | undefined {
  return colour === 'not-applicable' ? 'grey' : readColour(colour);
}

/** A chosen colour with the short form of its comment as the reason; open until somebody has chosen. */
export function areaStatus(
  colour: AreaColour | undefined,
  comment: string | undefined,
  language: Language,
): Status {
  if (colour === undefined) {
    const reason = translate(language, 'projects.colourOpen');
    return { colour: 'discretionary', decidedBy: 'nobody', reason };
  }
  const reason = shortForm(comment ?? '');
  return {
    colour: reportColour(colour),
    decidedBy: 'person',
    reason: reason === '' ? translate(language, 'projects.colourChosen') : reason,
  };
}

/** Which way a colour went; to and from grey is neither better nor worse. */
export function areaTrend(now: AreaColour | undefined, before: AreaColour | undefined): Trend | undefined {
  const [to, from] = [readColour(now), readColour(before)];
  if (to === undefined || from === undefined) return undefined;
  return colourTrend(to, { value: from });
}

function areaName(colour: AreaColour, language: Language): string {
  return colour === 'grey' ? translate(language, 'projects.grey') : colourName(colour, language);
}
