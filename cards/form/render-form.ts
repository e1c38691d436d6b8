import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import type { Card } from '../card.ts';
import { CardError } from '../card-error.ts';
import { cardLimit, jsonSize } from '../card-size.ts';
import { expandTemplate } from '../expand-template.ts';
import { formView } from '../views/form-view.ts';
import { roomFor } from './room-for.ts';
import type { FormSetting } from './text-room.ts';

/**
 * Gives a form's card. A form is one card, so what does not fit gives way, the least missed first: the stacked figures for
 * clients without columns, then the longest texts, which are shortened in the card (see `textInput`). Nothing stored is
 * touched by that.
 * @throws {CardError} `too-large` when even that is not enough, i.e. when the form asks far too much at once.
 */
export function renderForm(form: SectionForm, language: Language, token: string): Card {
  const whole: FormSetting = { language, token, room: new Map(), stacked: true };
  const card = draw(form, whole);
  if (jsonSize(card) <= cardLimit) return card;
  const flat = draw(form, { ...whole, stacked: false });
  const excess = jsonSize(flat) - cardLimit;
  if (excess <= 0) return flat;
  const shortened = draw(form, { ...whole, stacked: false, room: roomFor(form, excess) });
  const size = jsonSize(shortened);
  if (size > cardLimit) throw new CardError('too-large', `A form takes ${size} of ${cardLimit}`);
  return shortened;
}

function draw(form: SectionForm, setting: FormSetting): Card {
  return expandTemplate('form', formView(form, setting));
}
