import type { Message } from '../report/conversation/message.ts';
import type { Notice } from '../report/conversation/notice.ts';
import type { Language } from '../report/language/language.ts';
import type { MessageKey } from '../report/messages/catalogues.ts';
import { type MessageValues, translate } from '../report/messages/translate.ts';

/** A short message from the catalogues: a title and a sentence that says what to do. */
export function notice(
  language: Language,
  tone: Notice['tone'],
  title: MessageKey,
  text: MessageKey,
  values: MessageValues = {},
  suggestions: readonly string[] = [],
): Message {
  return {
    type: 'notice',
    language,
    notice: {
      tone,
      title: translate(language, title, values),
      text: translate(language, text, values),
      suggestions,
    },
  };
}
