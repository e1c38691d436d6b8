import { acceptReasonAtMost } from '../../report/checks/accept-finding.ts';
import { acceptInputs, acceptReason } from '../../report/form/accept-inputs.ts';
import type { Receipt } from '../../report/form/receipt.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { formField } from '../form/form-field.ts';
import { executeAction } from './execute-action.ts';
import { markedList } from './marked-list.ts';

/** The questions on a receipt, each with a button that says that the value is right, and room for why. */
export function findingList(receipt: Receipt, language: Language, token: string): readonly JsonObject[] {
  const { findings = [], acceptable = [] } = receipt;
  const [title, ...lines] = markedList(translate(language, 'findings.heading'), '?', findings);
  if (title === undefined) return [];
  if (acceptable.length === 0) return [title, ...lines];
  const label = translate(language, 'findings.reasonLabel');
  const input = { type: 'text', multiline: false, maxLength: acceptReasonAtMost } as const;
  const field = { id: acceptReason, label, input, required: false };
  const setting = { language, token, room: new Map<string, number>(), stacked: false };
  return [
    title,
    ...lines.flatMap((line, index) => {
      const finding = acceptable[index];
      return finding === undefined ? [line] : [line, acceptButton(receipt, finding, language)];
    }),
    ...formField(acceptInputs, { field, text: '' }, setting),
  ];
}

function acceptButton(receipt: Receipt, finding: string, language: Language): JsonObject {
  const { report, period, section, part } = receipt;
  const action = { type: 'accept', report, period, section, part, version: 0, finding } as const;
  const button = executeAction(translate(language, 'findings.accept'), action, { withInputs: true });
  return { type: 'ActionSet', spacing: 'small', actions: [button] };
}
