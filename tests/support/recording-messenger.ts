import { splitMessage } from '../../cards/split-message.ts';
import type { Messenger, Recipient, SendOutcome, SentMessage } from '../../cycle/ports/messenger.ts';
import type { Message } from '../../report/conversation/message.ts';

/** One attempt that was made. */
export interface Attempt {
  /** The e-mail address of a person, `channel`, or `thread`. */
  readonly to: string;
  readonly message: Message;
  /** The post that was changed in place. */
  readonly edited?: SentMessage;
  readonly outcome: SendOutcome;
}

type Answer = (attempt: { readonly to: string; readonly message: Message }) => SendOutcome | undefined;

/** A messenger that sends nothing and keeps every attempt. What becomes of one is set by `answer`; else it is sent. */
export interface RecordingMessenger extends Messenger {
  readonly attempts: readonly Attempt[];
  answer: Answer;
  /** Waited for in the middle of each attempt. */
  pause: () => Promise<void>;
}

export function recordingMessenger(): RecordingMessenger {
  const attempts: Attempt[] = [];
  const attempt = async (
    recipient: Recipient,
    message: Message,
    edited?: SentMessage,
  ): Promise<SendOutcome> => {
    const to = recipient.type === 'person' ? recipient.person.email : recipient.type;
    await messenger.pause();
    const activityId = edited?.activityId ?? `activity-${attempts.length}`;
    const conversationId = edited?.conversationId ?? `conversation-of-${to}`;
    const outcome = messenger.answer({ to, message }) ?? { outcome: 'sent', conversationId, activityId };
    attempts.push({ to, message, outcome, ...(edited === undefined ? {} : { edited }) });
    return outcome;
  };
  const messenger: RecordingMessenger = {
    attempts,
    answer: () => undefined,
    pause: async () => {},
    partsOf: splitMessage,
    send: async (to, message) => attempt(to, message),
    update: async (to, sent, message) => attempt(to, message, sent),
  };
  return messenger;
}
