import type { CellTexts } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { Language } from '../../language/language.ts';
import type { Field } from '../field.ts';
import type { Choice } from './choice-status.ts';
import { colourChoice, readColour } from './colour-choice.ts';

/** The colour of a figure whose colour is left to a person. */
export function choiceField(id: string, label: string, language: Language, required: boolean): Field {
  return {
    id: `${id}.colour`,
    label: translate(language, 'rules.colourOf', { label }),
    input: colourChoice(language),
    required,
  };
}

/** Why a person chose the colour, or the colours, of a row. */
export function reasonField(id: string, label: string, language: Language, required: boolean): Field {
  return {
    id: `${id}.reason`,
    label: translate(language, 'rules.reasonOf', { label }),
    input: { type: 'text', multiline: false, maxLength: 1000 },
    required,
  };
}

/** Reads what a person chose; `reasonOf` is the id that the reason was asked for with. */
export function readChoice(cells: CellTexts, id: string, reasonOf = id): Choice {
  return { colour: readColour(cells[`${id}.colour`]), reason: cells[`${reasonOf}.reason`] };
}
