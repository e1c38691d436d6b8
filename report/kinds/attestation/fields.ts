import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import type { AttestationItem } from './schema.ts';

export function attestationFields(item: AttestationItem, { language }: ItemContext): readonly Field[] {
  return [
    {
      id: 'answer',
      label: localText(item.question, language),
      input: {
        type: 'choice',
        choices: [
          { value: 'yes', title: translate(language, 'kinds.yes') },
          ...(item.status?.yesNo.partly === undefined
            ? []
            : [{ value: 'partly', title: translate(language, 'rules.partly') }]),
          { value: 'no', title: translate(language, 'kinds.no') },
        ],
      },
      required: true,
    },
  ];
}
