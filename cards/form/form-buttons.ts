import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { executeAction } from '../elements/execute-action.ts';

/**
 * Gives the buttons of a form: deliver, keep a draft, and the way out that fits: keep what somebody else saved, go back to
 * the receipt, or promise what is outstanding. What is promised already may be promised again,
 * since that is where a reason is given.
 */
export function formButtons(form: SectionForm, language: Language): readonly JsonObject[] {
  const { report, period, section, part, version } = form;
  const ref = { report, period, section, part, version };
  return [
    executeAction(
      translate(language, form.goesOn === true ? 'cards.submit-card' : 'cards.submit'),
      { ...ref, type: 'submit' },
      { primary: true, withInputs: true },
    ),
    executeAction(translate(language, 'cards.draft'), { ...ref, type: 'draft' }, { withInputs: true }),
    ...wayOut(form, ref, language),
    ...(form.canSuggest === true
      ? [
          executeAction(
            translate(language, 'draft.button'),
            { ...ref, type: 'suggest' },
            { withInputs: true },
          ),
        ]
      : []),
  ];
}

function wayOut(
  { items, conflict, stored }: SectionForm,
  ref: Pick<SectionForm, 'report' | 'period' | 'section' | 'part' | 'version'>,
  language: Language,
): readonly JsonObject[] {
  if (conflict === true) {
    return [executeAction(translate(language, 'cards.keep-stored'), { ...ref, type: 'keep-stored' })];
  }
  const answered = items.some(({ state }) => state !== 'outstanding' && state !== 'later');
  if (stored !== undefined && answered) {
    return [executeAction(translate(language, 'cards.cancel'), { ...ref, type: 'receipt' })];
  }
  if (!items.some(({ state }) => state === 'outstanding' || state === 'later')) return [];
  return [executeAction(translate(language, 'cards.later'), { ...ref, type: 'later' }, { withInputs: true })];
}
