import type { Place } from './place.ts';

/** How sure a check is: arithmetic is sure, a reading of a sentence never is. */
export type Confidence = 'sure' | 'likely' | 'possible';

/** Something that may be wrong in an answer. It asks, and never changes anything. */
export interface Finding {
  /** The name of the check, e.g. `sums`. */
  readonly check: string;
  readonly where: Place;
  /** The other places that it is about, where it is about several. */
  readonly also?: readonly Place[];
  /** A finished sentence in the reader's language. */
  readonly message: string;
  /** What would have been in order, and what stands there, as they are printed. */
  readonly expected?: string;
  readonly given?: string;
  /** What else it is about, where that may change without the answer: a word for it that it was right is asked for again then. */
  readonly about?: string;
  readonly confidence: Confidence;
  /** Set when an owner has said that the value is right: who (Entra object id), when (ISO 8601, UTC) and why. */
  readonly accepted?: { readonly by: string; readonly at: string; readonly reason?: string };
}

/** A finding as its check gives it, before it is named after the check. */
export type Found = Omit<Finding, 'check' | 'accepted'>;
