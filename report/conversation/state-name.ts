import type { PeriodState } from '../assembly/period-state.ts';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';

const names: Readonly<Record<PeriodState, MessageKey>> = {
  open: 'conversation.state-open',
  collecting: 'conversation.state-collecting',
  review: 'conversation.state-review',
  approved: 'conversation.state-approved',
  published: 'conversation.state-published',
  locked: 'conversation.state-locked',
};

/** @example stateName('collecting', 'nb') //=> 'Under innsamling' */
export function stateName(state: PeriodState, language: Language): string {
  return translate(language, names[state]);
}
