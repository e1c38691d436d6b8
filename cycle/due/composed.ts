import type { Colour } from '../../report/status/status.ts';
import type { SendOutcome } from '../ports/messenger.ts';

/**
 * A delivery made ready. `wait`: not now (the person has not been met, the root post is not out). `drop`: no longer owed.
 * `edits` names the post that sending changes in place.
 */
export type Composed =
  | { readonly outcome: 'wait' }
  | { readonly outcome: 'drop'; readonly problem: string }
  | {
      readonly outcome: 'ready';
      readonly send: () => Promise<SendOutcome>;
      readonly edits?: { readonly conversationId: string; readonly activityId: string };
      /** The colour that an alert tells of. */
      readonly tells?: Colour;
    };
