import type { AnswerLine } from '../report/conversation/answer.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import { translate } from '../report/messages/translate.ts';
import { visibleDefinition } from '../report/questions/visible-definition.ts';
import { languageOf } from './people/language-of.ts';
import { rolesOf } from './people/roles-of.ts';
import type { Person } from './ports/people-store.ts';

/** What a person may write besides questions, by what they are to the report. */
export function helpLines(definition: Definition, actor: Person): readonly AnswerLine[] {
  const language = languageOf(definition, actor);
  const roles = rolesOf(definition, actor);
  const sees = visibleDefinition(definition, actor.email).sections.length > 0;
  const owner = {
    label: translate(language, 'cycle.help-owner-label'),
    value: translate(language, 'cycle.help-owner'),
  };
  const coordinator = {
    label: translate(language, 'cycle.help-coordinator-label'),
    value: translate(language, 'cycle.help-coordinator'),
  };
  const administrator = {
    label: translate(language, 'conversation.command-operations'),
    value: translate(language, 'cycle.help-administrator'),
  };
  const following = {
    label: translate(language, 'cycle.help-follow-label'),
    value: translate(language, 'cycle.help-follow'),
  };
  const choice = {
    label: translate(language, 'cycle.help-language-label'),
    value: translate(language, 'cycle.help-language'),
  };
  return [
    ...(roles.owner ? [owner] : []),
    ...(roles.coordinator ? [coordinator] : []),
    ...(roles.administrator ? [administrator] : []),
    ...(sees ? [following] : []),
    choice,
  ];
}
