/** An answer that is an error, in the words and codes of Teams' own connector. */
export class ConnectorError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ConnectorError';
    this.status = status;
    this.code = code;
  }
}

export const conversationNotFound = () =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

export const activityNotFound = () =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'The activity is not in the conversation.');

export const memberNotFound = () =>
  new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');

export const badArgument = (message: string) => new ConnectorError(400, 'BadArgument', message);
