/** A request is turned away. `message` is for the caller: it says what is wrong with the request, and repeats nothing of it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}
