import { colourText } from '../../status/colour-name.ts';
import type { Language } from '../../language/language.ts';
import type { ChoiceInput } from '../field.ts';

/** The colours that a person may choose for something, best first. */
export const chosenColours = ['green', 'yellow', 'red'] as const;

export type ChosenColour = (typeof chosenColours)[number];

/** Reads a stored choice; anything but the three colours counts as not chosen. */
export function readColour(text: string | undefined): ChosenColour | undefined {
  return chosenColours.find((colour) => colour === text);
}

/** The choice of a colour, each with its mark and word: "● Grønn". */
export function colourChoice(language: Language): ChoiceInput {
  return {
    type: 'choice',
    choices: chosenColours.map((value) => ({ value, title: colourText(value, language) })),
  };
}
