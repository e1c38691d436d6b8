/** The bot cannot start. The message is a finished sentence for the administrator; the cause is kept. */
export class StartError extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}
