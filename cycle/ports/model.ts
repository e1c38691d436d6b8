/** One thing said to a model. */
export interface ModelMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/**
 * What became of one exchange, as a value. `problem` is a code, never what was said: `timeout`, `unreachable`, `status-429`,
 * `no-text`.
 */
export type ModelOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * A language model that is asked what the question language does not understand (Q8). It reaches nothing by itself: it is told
 * texts, and gives one.
 */
export interface Model {
  /** One exchange, within the model's own time. Never rejects. */
  complete(messages: readonly ModelMessage[]): Promise<ModelOutcome>;
}
