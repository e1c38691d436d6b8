import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { FormInputs, FormRef } from '../../report/conversation/card-action.ts';
import type { AskedItem } from '../../report/form/asked-items.ts';
import { inputKey } from '../../report/form/input-key.ts';
import { shownText } from '../../report/form/shown-text.ts';
import type { FormNotice } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { Draft } from '../ports/report-store.ts';
import { keepDraft } from './drafts.ts';

/**
 * Keeps one card of an item as a draft, with what stands in it untouched too: clients leave out inputs that nobody touched,
 * and a card that was handed in has been seen. Gives the draft and the sentence that says so.
 */
export async function keepCard(
  cycle: Cycle,
  { key, definition }: LoadedPeriod,
  actor: Person,
  pressed: FormRef & { readonly inputs: FormInputs },
  { asked, language }: { readonly asked: AskedItem; readonly language: Language },
): Promise<{ readonly kept: Draft; readonly notice: FormNotice }> {
  const { inputs, section } = pressed;
  const texts = asked.fields.map((field): [string, string] => {
    const name = inputKey(asked.item.id, field.id);
    return [name, inputs[name] ?? shownText(asked, field)];
  });
  const kept = await keepDraft(cycle, key, section, actor, { ...inputs, ...Object.fromEntries(texts) });
  const values = {
    card: asked.slice?.card ?? 1,
    item: localText(asked.item.title, language),
    moment: formatMoment(new Date(kept.savedAt), definition.timeZone, language),
  };
  const text = translate(language, 'form.card-kept', values);
  return { kept, notice: { text, tone: 'info' } };
}
