import { acceptReasonAtMost } from '../../report/checks/accept-finding.ts';
import { acceptInputs, acceptReason } from '../../report/form/accept-inputs.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { formField } from '../form/form-field.ts';
import type { CardActionToPack } from '../pack-card-action.ts';
import { executeAction } from './execute-action.ts';
import { markedList } from './marked-list.ts';

/**
 * What the checks ask, each with a button that says that the value is right where `actions` has one for it, and room for
 * why. Nothing when nothing is asked.
 */
export function findingList(
  findings: readonly string[],
  actions: readonly (CardActionToPack | undefined)[],
  language: Language,
  token: string,
): readonly JsonObject[] {
  const [title, ...lines] = markedList(translate(language, 'findings.heading'), '?', findings);
  if (title === undefined) return [];
  if (actions.every((action) => action === undefined)) return [title, ...lines];
  const label = translate(language, 'findings.reasonLabel');
  const input = { type: 'text', multiline: false, maxLength: acceptReasonAtMost } as const;
  const field = { id: acceptReason, label, input, required: false };
  const setting = { language, token, room: new Map<string, number>(), stacked: false };
  return [
    title,
    ...lines.flatMap((line, index) => {
      const action = actions[index];
      return action === undefined ? [line] : [line, acceptButton(action, language)];
    }),
    ...formField(acceptInputs, { field, text: '' }, setting),
  ];
}

function acceptButton(action: CardActionToPack, language: Language): JsonObject {
  const button = executeAction(translate(language, 'findings.accept'), action, { withInputs: true });
  return { type: 'ActionSet', spacing: 'small', actions: [button] };
}
