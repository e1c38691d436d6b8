import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { personalOnly } from '../personal-only.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { acceptInPreview } from './accept-in-preview.ts';
import { absencePressed, openAbsence } from './absence.ts';
import { accept } from './accept.ts';
import { approve } from './approve.ts';
import { resendToFailed, showDeliveries } from './deliveries.ts';
import { delegatePressed, openDelegate } from './delegate.ts';
import { draft } from './draft.ts';
import { follow, unfollow } from './follow.ts';
import { keepStored } from './keep-stored.ts';
import { laterReason } from './later-reason.ts';
import { later } from './later.ts';
import { lock } from './lock.ts';
import { openForm } from './open-form.ts';
import { openOverride, override } from './override.ts';
import { overview, reminderPlan, rosterCheck } from './overview.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import { remindNow } from './remind-now.ts';
import { openReturn, returnPressed } from './return-section.ts';
import { settlePost } from './settle-post.ts';
import { showReceipt } from './show-receipt.ts';
import { snoozePressed } from './snooze.ts';
import { suggest } from './suggest.ts';
import { submit } from './submit.ts';
import { turnTo } from './turn-to.ts';
import { endDelegation } from './take-back.ts';
import { takeDefinition } from './use-definition.ts';
import { unchanged } from './unchanged.ts';
import { why } from './why.ts';

/** A press whose button says what to do; a suggestion is heard as text instead (`converse`). */
export type Press = Exclude<CardAction, { type: 'ask' }>;

const openToAll: ReadonlySet<Press['type']> = new Set(['why', 'unknown']);

/** What each press on a card does. In a channel only questions: what they show there is what everybody in it may see. */
export async function act(cycle: Cycle, turn: Turn, action: Press): Promise<TurnResult> {
  const { actor } = turn;
  const elsewhere = openToAll.has(action.type) ? undefined : personalOnly(cycle, turn);
  if (elsewhere !== undefined) return elsewhere;
  switch (action.type) {
    case 'submit':
      return submit(cycle, actor, action, cardOf(turn));
    case 'draft':
      return draft(cycle, actor, action);
    case 'suggest':
      return suggest(cycle, actor, action);
    case 'later':
      return later(cycle, actor, action);
    case 'later-reason':
      return laterReason(cycle, actor, action);
    case 'keep-stored':
      return keepStored(cycle, actor, action);
    case 'unchanged':
      return unchanged(cycle, actor, action);
    case 'open-form':
      return openForm(cycle, actor, action);
    case 'turn-to':
      return turnTo(cycle, actor, action);
    case 'open-override':
      return openOverride(cycle, actor, action);
    case 'override':
      return override(cycle, actor, action);
    case 'receipt':
      return showReceipt(cycle, actor, action);
    case 'accept':
      return accept(cycle, actor, action);
    case 'accept-in-preview':
      return acceptInPreview(cycle, actor, action);
    case 'why':
      return why(cycle, turn, action);
    case 'preview':
      return preview(cycle, actor, action);
    case 'approve':
      return approve(cycle, actor, action);
    case 'publish':
      return publish(cycle, actor, action);
    case 'lock':
      return lock(cycle, actor, action);
    case 'remind-now':
      return remindNow(cycle, actor, action);
    case 'arrived':
    case 'resend':
      return settlePost(cycle, actor, action, action.type);
    case 'deliveries':
      return showDeliveries(cycle, actor, action);
    case 'resend-failed':
      return resendToFailed(cycle, actor, action);
    case 'open-return':
      return openReturn(cycle, actor, action);
    case 'return':
      return returnPressed(cycle, actor, action);
    case 'open-delegate':
      return openDelegate(cycle, actor, action);
    case 'delegate':
      return delegatePressed(cycle, actor, action);
    case 'open-absence':
      return openAbsence(cycle, actor, action);
    case 'absence':
      return absencePressed(cycle, actor, action);
    case 'take-back':
      return endDelegation(cycle, actor, action, 'taken-back');
    case 'decline-delegation':
      return endDelegation(cycle, actor, action, 'declined');
    case 'use-definition':
      return takeDefinition(cycle, actor, action);
    case 'follow':
      return follow(cycle, actor, action);
    case 'unfollow':
      return unfollow(cycle, actor, action);
    case 'overview':
      return overview(cycle, actor, action);
    case 'reminder-plan':
      return reminderPlan(cycle, actor, action);
    case 'snooze':
      return snoozePressed(cycle, actor, action);
    case 'check-roster':
      return rosterCheck(cycle, actor);
    case 'unknown': {
      const language = languageOf(cycle.active.definition, actor);
      return { send: [notice(language, 'info', 'cycle.unknown-title', 'cycle.unknown')] };
    }
  }
}

/** The card that was pressed, where the channel says which. */
function cardOf({ input }: Turn): string | undefined {
  return input.type === 'action' ? input.card : undefined;
}
