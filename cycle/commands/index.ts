import type { Command } from '../../report/questions/command.ts';
import { showFollows } from '../actions/show-follows.ts';
import { approve } from '../actions/approve.ts';
import { resendToFailed, showDeliveries } from '../actions/deliveries.ts';
import { lock, reopen } from '../actions/lock.ts';
import { overview, reminderPlan, rosterCheck } from '../actions/overview.ts';
import { previewWithDraft } from '../actions/preview.ts';
import { publish } from '../actions/publish.ts';
import { remindNow } from '../actions/remind-now.ts';
import { settlePost } from '../actions/settle-post.ts';
import type { Cycle } from '../cycle.ts';
import { personalOnly } from '../personal-only.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { absent, back } from './absence.ts';
import { acceptTyped } from './accept-typed.ts';
import { answer } from './answer.ts';
import { chooseLanguage } from './choose-language.ts';
import { decline } from './decline.ts';
import { showDefinition, takeDefinitionTyped } from './definition.ts';
import { delegateTyped, endTyped } from './delegate-typed.ts';
import { followTyped, unfollowTyped } from './follow-typed.ts';
import { gapsFirst } from './gaps-first.ts';
import { leaveUnchanged } from './leave-unchanged.ts';
import { markItem } from './mark-item.ts';
import { openByHand } from './open-by-hand.ts';
import { operations } from './operations.ts';
import { overrideTyped } from './override-typed.ts';
import { returnTyped } from './return-typed.ts';
import { submitTyped } from './submit-typed.ts';
import { suggestTyped } from './suggest-typed.ts';
import { useChannel } from './use-channel.ts';
import { snoozeTyped } from '../actions/snooze.ts';
import { withCurrentPeriod } from './with-current-period.ts';
import { withPeriod } from './with-period.ts';

/**
 * What each typed command does: the same as a card's button (C11). In a channel only those that show nothing of the report.
 */
export async function obey(cycle: Cycle, turn: Turn, command: Command): Promise<TurnResult> {
  const { actor } = turn;
  if (command.type === 'use-channel') return useChannel(cycle, turn);
  if (command.type === 'language') return chooseLanguage(cycle, actor, command.language);
  const elsewhere = personalOnly(cycle, turn);
  if (elsewhere !== undefined) return elsewhere;
  switch (command.type) {
    case 'answer':
      return answer(cycle, turn, command);
    case 'submit':
      return submitTyped(cycle, turn, command.section);
    case 'confirm':
      return submitTyped(cycle, turn, undefined);
    case 'decline':
      return decline(cycle, turn);
    case 'preview':
      return withPeriod(cycle, actor, command, ({ key }) => previewWithDraft(cycle, actor, key));
    case 'approve':
      return withPeriod(
        cycle,
        actor,
        command,
        async (loaded) => gapsFirst(cycle, loaded, actor, command) ?? approve(cycle, actor, loaded.key),
      );
    case 'publish':
      return withPeriod(cycle, actor, command, async ({ key }) =>
        refusalFirst(await publish(cycle, actor, key)),
      );
    case 'lock':
      return withPeriod(
        cycle,
        actor,
        command,
        async (loaded) => gapsFirst(cycle, loaded, actor, command) ?? lock(cycle, actor, loaded.key),
      );
    case 'remind':
      return withPeriod(cycle, actor, command, ({ key }) => remindNow(cycle, actor, key));
    case 'reopen':
      return withPeriod(cycle, actor, command, ({ key }) => reopen(cycle, actor, key, command.reason ?? ''));
    case 'arrived':
    case 'resend':
      return withPeriod(cycle, actor, command, ({ key }) =>
        settlePost(cycle, actor, key, command.type, command.to),
      );
    case 'resend-failed':
      return withPeriod(cycle, actor, command, ({ key }) => resendToFailed(cycle, actor, key));
    case 'deliveries':
      return withPeriod(cycle, actor, command, ({ key }) => showDeliveries(cycle, actor, key, command.page));
    case 'absent':
      return absent(cycle, turn, command);
    case 'back':
      return back(cycle, turn, command);
    case 'snooze':
      return withCurrentPeriod(cycle, actor, async ({ key }) => {
        const { replace, send } = await snoozeTyped(cycle, actor, key, command.text);
        return { send: replace === undefined ? send : [replace, ...send] };
      });
    case 'check-roster':
      return rosterCheck(cycle, actor);
    case 'overview':
      return withPeriod(cycle, actor, command, async ({ key }) =>
        refusalFirst(await overview(cycle, actor, key)),
      );
    case 'reminder-plan':
      return withPeriod(cycle, actor, command, ({ key }) => reminderPlan(cycle, actor, key));
    case 'delegate':
      return delegateTyped(cycle, turn, command);
    case 'take-back':
    case 'hand-back':
      return endTyped(cycle, turn, command);
    case 'return':
      return returnTyped(cycle, turn, command);
    case 'override':
      return overrideTyped(cycle, turn, command);
    case 'definition':
      return showDefinition(cycle, actor);
    case 'use-definition':
      return takeDefinitionTyped(cycle, actor);
    case 'open':
      return openByHand(cycle, actor, command.period);
    case 'operations':
      return operations(cycle, actor);
    case 'accept':
      return acceptTyped(cycle, turn, command);
    case 'follow':
      return followTyped(cycle, turn, command.subject);
    case 'unfollow':
      return unfollowTyped(cycle, turn, command.subject);
    case 'follows':
      return showFollows(cycle, actor);
    case 'suggest':
      return suggestTyped(cycle, turn, command.section);
    case 'unchanged':
      return leaveUnchanged(cycle, turn, command.item);
    case 'nil':
    case 'not-applicable':
    case 'later':
      return markItem(cycle, turn, command);
  }
}

/** What was typed has no card to put right: the refusal is said first, and the preview is what to do about it. */
function refusalFirst({ replace, send, ...rest }: TurnResult): TurnResult {
  return { ...rest, send: [...send, ...(replace === undefined ? [] : [replace])] };
}
