import type { Message } from '../../report/conversation/message.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { notice } from '../notice.ts';
import { ownItems } from '../people/give.ts';
import { rolesOf } from '../people/roles-of.ts';
import { languageOf } from '../people/language-of.ts';
import { fewChoices } from './few-choices.ts';
import { targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';

/** The longest name or address that is taken. */
const nameAtMost = 320;

/** The card that asks what is given to whom: only what the person may give away. */
export function delegateForm(
  loaded: LoadedPeriod,
  actor: Person,
  texts: { readonly target: string; readonly to: string },
  problems: { readonly target?: string; readonly to?: string },
): Message {
  const { definition, key } = loaded;
  const language = languageOf(definition, actor);
  const period = parsePeriod(key.period);
  const choices = givable(loaded, actor, language);
  if (choices.length === 0 || period === undefined)
    return notice(language, 'attention', 'cycle.refused-title', 'people.delegate-refused');
  const { coordinator } = rolesOf(definition, actor);
  const only = choices.length === 1 ? choices[0]?.value : undefined;
  return {
    type: 'task',
    language,
    task: {
      task: 'delegate',
      report: key.report,
      period: key.period,
      reportTitle: reportTitle(definition, period, language),
      title: translate(language, 'people.delegate-title'),
      about: translate(language, 'people.delegate-about', { who: coordinator ? 'coordinator' : 'other' }),
      ...(coordinator ? { back: 'overview' as const } : {}),
      fields: [
        {
          field: {
            id: 'target',
            label: translate(language, 'people.delegate-target'),
            input: { type: 'choice', choices: fewChoices(choices) },
            required: true,
          },
          text: choices.some(({ value }) => value === texts.target) ? texts.target : (only ?? ''),
          ...(problems.target === undefined ? {} : { problem: problems.target }),
        },
        {
          field: {
            id: 'to',
            label: translate(language, 'people.delegate-to'),
            input: { type: 'text', multiline: false, maxLength: nameAtMost },
            required: true,
          },
          text: texts.to,
          ...(problems.to === undefined ? {} : { problem: problems.to }),
        },
      ],
    },
  };
}

function givable({ definition, key }: LoadedPeriod, actor: Person, language: Language) {
  const period = parsePeriod(key.period);
  return definition.sections.flatMap((section) => {
    const items = ownItems(definition, { section: section.id }, actor, period);
    if (items.length === 0) return [];
    const whole = { value: section.id, title: targetTitle(definition, { section: section.id }, language) };
    const parts = items.map((item) => ({
      value: `${section.id}/${item}`,
      title: targetTitle(definition, { section: section.id, item }, language),
    }));
    return section.items.length === 1 ? [whole] : [whole, ...parts];
  });
}
