import type { Subject } from '../evidence/subject.ts';
import type { Quantity } from './quantities.ts';
import type { ClauseTime } from './time-of.ts';
import type { Comparison } from './vocabulary.ts';

export type State = 'halved' | 'doubled' | 'unchanged' | 'steady' | 'rising' | 'falling';

/** What a clause says of a figure. */
export type Saying =
  | { readonly type: 'level'; readonly quantity: Quantity }
  | { readonly type: 'change'; readonly way: 'fall' | 'rise'; readonly quantity: Quantity }
  | {
      readonly type: 'comparison';
      readonly way: Comparison;
      readonly with: 'budget' | 'target';
      readonly quantity?: Quantity;
    }
  | {
      readonly type: 'from-to';
      readonly way?: 'fall' | 'rise';
      readonly from: Quantity;
      readonly to: Quantity;
    }
  | { readonly type: 'state'; readonly state: State };

/** A saying about a subject, or one of several of the same name, with its place in the whole text. */
export interface Claim {
  readonly saying: Saying;
  readonly subjects: readonly Subject[];
  readonly time: ClauseTime;
  readonly start: number;
  readonly end: number;
  /** The words of the claim, to quote. */
  readonly quote: string;
}
