import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Card } from '../card.ts';
import { CardError } from '../card-error.ts';
import { cardLimit, jsonSize } from '../card-size.ts';
import { expandTemplate } from '../expand-template.ts';
import { formView } from '../views/form-view.ts';
import { roomFor } from './room-for.ts';
import type { TextRoom } from './text-room.ts';

const allRoom: TextRoom = new Map();

/**
 * Gives a form's card. A form is one card, so when its texts are too long for one, the longest are shortened in it
 * (see `textInput`); nothing stored is touched by that.
 * @throws {CardError} `too-large` when even that is not enough, i.e. when the form asks far too much at once.
 */
export function renderForm(form: SectionForm, language: Language, token: string): Card {
  const card = expandTemplate('form', formView(form, language, token, allRoom));
  const excess = jsonSize(card) - cardLimit;
  if (excess <= 0 || textLength(form) < excess) return fitting(card);
  return fitting(expandTemplate('form', formView(form, language, token, roomFor(form, excess))));
}

function fitting(card: Card): Card {
  const size = jsonSize(card);
  if (size > cardLimit) throw new CardError('too-large', `A form takes ${size} of ${cardLimit}`);
  return card;
}

function textLength(form: SectionForm): number {
  return form.items
    .flatMap((item) => [item.comment.text, ...item.fields.map((field) => field.text)])
    .reduce((sum, text) => sum + text.length, 0);
}
