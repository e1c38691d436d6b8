import { StorageError } from '../../cycle/errors.ts';
import { notice } from '../../cycle/notice.ts';
import type { Language } from '../../report/language/language.ts';
import type { Message } from '../../report/conversation/message.ts';
import { turnScope } from '../log/turn-scope.ts';

/** What a person is told when a turn failed: what has and has not happened, and what to do. `saved`: something was stored before. */
export function failureNotice(cause: unknown, language: Language, saved = false): Message {
  if (saved) return notice(language, 'warning', 'bot.savedNotShown', 'bot.savedNotShownText');
  if (cause instanceof StorageError) {
    if (cause.inDoubt) return notice(language, 'attention', 'bot.maybeSaved', 'bot.maybeSavedText');
    return notice(language, 'attention', 'bot.notSaved', 'bot.notSavedText');
  }
  const code = turnScope.getStore()?.correlationId ?? '';
  return notice(language, 'attention', 'bot.failed', 'bot.failedText', { code });
}
