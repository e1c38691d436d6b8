import { localText } from '../language/local-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourNameInText } from './colour-name.ts';
import type { YesNoRule } from './rules/yes-no.ts';
import type { Status } from './status.ts';

/**
 * Gives the colour of an answer of yes, no or partly, and the reason for it. No answer is no data, and "partly" waits
 * for a person where the rule has no colour for it.
 * @example evaluateYesNoStatus({ yesNo: { yes: 'green', no: 'red' } }, 'no', 'nb').reason //=> 'Svaret er nei: rød'
 */
export function evaluateYesNoStatus(
  { yesNo, reading }: YesNoRule,
  answer: 'yes' | 'no' | 'partly' | undefined,
  language: Language,
): Status {
  const shown = reading === undefined ? {} : { reading: localText(reading, language) };
  if (answer === undefined) {
    const reason = translate(language, 'status.noValue');
    return { colour: 'no-data', decidedBy: 'nobody', reason, ...shown };
  }
  const comparison = translate(language, `rules.answer-${answer}`);
  const colour = yesNo[answer];
  if (colour === undefined) {
    const reason = translate(language, 'status.outsideLimits', { value: comparison });
    return { colour: 'discretionary', decidedBy: 'nobody', reason, ...shown };
  }
  const reason = translate(language, 'status.reason', {
    comparison,
    colour: colourNameInText(colour, language),
  });
  return { colour, decidedBy: 'rule', reason, rule: answer, ...shown };
}
