import type {
  CardAction,
  FollowRef,
  FormRef,
  PeriodRef,
  PromisedItems,
} from '../report/conversation/card-action.ts';
import type { JsonObject } from './card.ts';

/** What a button can mean. The inputs of a form come from the client, so a button packs a form action without them. */
export type CardActionToPack =
  | ({ readonly type: 'submit' | 'draft' | 'later' | 'override' | 'suggest' } & FormRef)
  | ({ readonly type: 'later-reason' } & FormRef & PromisedItems)
  | ({ readonly type: 'turn-to'; readonly to: number } & FormRef)
  | ({ readonly type: 'accept'; readonly finding: string } & FormRef)
  | ({ readonly type: 'accept-in-preview'; readonly section: string; readonly finding: string } & PeriodRef)
  | ({ readonly type: 'return' | 'delegate' | 'absence' } & PeriodRef)
  | Exclude<CardAction, { readonly inputs: unknown } | { readonly type: 'unknown' }>;

/**
 * Gives a button's data; `parseCardAction` reads it back. The verb stands in the data too, because `Action.Submit` sends
 * nothing else. Names are flat and have no `/`, so that they never meet an input's id.
 * @example packCardAction({ type: 'ask', question: 'status' }) //=> { verb: 'ask', question: 'status' }
 */
export function packCardAction(action: CardActionToPack): JsonObject {
  if (action.type === 'ask') return { verb: action.type, question: action.question };
  if (action.type === 'use-definition') {
    const { report, number, version, plans } = action;
    return { verb: action.type, report, number, version, plans };
  }
  if (isFollow(action)) {
    const { report, section, item, row } = action;
    return {
      verb: action.type,
      report,
      section,
      ...(item === undefined ? {} : { item }),
      ...(row === undefined ? {} : { row }),
    };
  }
  const periodRef = { verb: action.type, report: action.report, period: action.period };
  if (action.type === 'accept-in-preview') {
    return { ...periodRef, section: action.section, finding: action.finding };
  }
  if (action.type === 'snooze') return { ...periodRef, until: action.until };
  if (!('part' in action)) return { ...periodRef, ...partOf({ ...action }) };
  const formRef = { ...periodRef, section: action.section, part: action.part, version: action.version };
  if (action.type === 'turn-to') return { ...formRef, to: action.to };
  if (action.type === 'accept') return { ...formRef, finding: action.finding };
  if (action.type === 'later-reason' && action.items !== undefined) {
    return { ...formRef, items: [...action.items] };
  }
  return action.type === 'unchanged' ? { ...formRef, item: action.item } : formRef;
}

function isFollow(action: CardActionToPack): action is FollowRef {
  return action.type === 'follow' || action.type === 'unfollow';
}

/** What a button that is about no form may name besides its period. */
function partOf(action: Readonly<Record<string, unknown>>): JsonObject {
  const { section, item } = action;
  return {
    ...(typeof section === 'string' ? { section } : {}),
    ...(typeof item === 'string' ? { item } : {}),
  };
}
