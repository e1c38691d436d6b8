import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { type Names, personName } from './person-name.ts';

/** A message that did not arrive, or of which nobody knows. `problem` is a code: `unknown`, or why it has to wait for the next try. */
export interface Undelivered {
  readonly kind: 'prompt' | 'reminder' | 'report' | 'notice' | 'alert';
  /** An e-mail address, or `channel`. */
  readonly to: string;
  readonly problem: string;
}

const kinds: Readonly<Record<Undelivered['kind'], MessageKey>> = {
  prompt: 'conversation.kind-prompt',
  reminder: 'conversation.kind-reminder',
  report: 'conversation.kind-report',
  notice: 'conversation.kind-notice',
  alert: 'conversation.kind-notice',
};

const problems = new Map<string, MessageKey>([
  ['blocked', 'conversation.problem-blocked'],
  ['not-installed', 'conversation.problem-not-installed'],
  ['never-reached', 'conversation.problem-never-reached'],
  ['refused', 'conversation.problem-refused'],
  ['unknown', 'conversation.problem-unknown'],
  ['unknown-post', 'conversation.problem-unknown-post'],
  ['unknown-edit', 'conversation.problem-unknown-edit'],
]);

/** Says which message did not arrive, to whom, and what can be done about it. */
export function undeliveredText(failed: Undelivered, language: Language, names?: Names): string {
  const to =
    failed.to === 'channel' ? translate(language, 'conversation.the-channel') : personName(failed.to, names);
  return translate(language, problems.get(failed.problem) ?? 'conversation.problem-other', {
    what: translate(language, kinds[failed.kind]),
    to,
    problem: failed.problem,
  });
}
