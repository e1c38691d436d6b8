/** A card that would have been wrong. The message names the place in the card, never what a person wrote. */
export class CardError extends Error {
  readonly code: 'missing-data' | 'template-warning' | 'empty-value' | 'not-a-card' | 'too-large';

  constructor(code: CardError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'CardError';
    this.code = code;
  }
}
