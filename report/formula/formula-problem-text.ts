import { nameHint } from '../definition/name-hint.ts';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import type { FormulaProblem } from './formula-problem.ts';

const texts: Readonly<Record<FormulaProblem['code'], MessageKey>> = {
  empty: 'kinds.formulaEmpty',
  'name-expected': 'kinds.formulaNameExpected',
  'operator-expected': 'kinds.formulaOperatorExpected',
  unfinished: 'kinds.formulaUnfinished',
  repeated: 'kinds.formulaRepeated',
  'unknown-name': 'kinds.formulaUnknownName',
  cycle: 'kinds.formulaCycle',
};

/**
 * Says in a sentence what is wrong with a formula and what to write instead.
 * @example formulaProblemText({ code: 'repeated', name: 'short' }, 'en')
 * //=> '“short” is in the formula twice. Remove one of them.'
 */
export function formulaProblemText(problem: FormulaProblem, language: Language): string {
  if (problem.code === 'unknown-name') {
    const { name, known } = problem;
    return translate(language, texts[problem.code], { name, hint: nameHint(name, known, language) });
  }
  const { code, ...values } = problem;
  return translate(language, texts[code], values);
}
