import type { Answer } from '../../report/conversation/answer.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { periodLabel } from '../../report/period/period-label.ts';

/** The answer to a question about a period that the store has nothing of. */
export function noSuchPeriod(period: PeriodId, language: Language): Answer {
  const label = periodLabel(period, language);
  return {
    outcome: 'not-reported',
    title: translate(language, 'question.noSuchPeriodTitle', { period: label }),
    lead: translate(language, 'question.noSuchPeriod', { period: label }),
    lines: [],
    source: '',
    suggestions: [translate(language, 'question.suggestStatus')],
  };
}
