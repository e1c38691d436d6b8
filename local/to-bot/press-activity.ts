import type { Conversation } from '../store/record.ts';
import type { Press } from '../wire/press.ts';
import type { World } from '../world.ts';
import { activityBase } from './activity-base.ts';

/** A press on an `Action.Execute`, as the invoke that Teams sends. Each call has a new id, as Teams' repeats have. */
export function executeActivity(world: World, conversation: Conversation, press: Press) {
  const { action } = press;
  return {
    ...activityBase(world, conversation, press.as, press.locale),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: press.activityId,
    value: {
      action: {
        type: 'Action.Execute',
        ...(action.id === undefined ? {} : { id: action.id }),
        title: action.title ?? '',
        verb: action.verb ?? '',
        data: mergedData(press),
      },
      trigger: 'manual',
    },
  };
}

/** A press on an `Action.Submit`: a message without text, carrying the data as its value. */
export function submitActivity(world: World, conversation: Conversation, press: Press) {
  return {
    ...activityBase(world, conversation, press.as, press.locale),
    type: 'message',
    replyToId: press.activityId,
    value: mergedData(press),
  };
}

/** The card's own data with what was typed laid over it. Data that is a text is left out once there are inputs. */
function mergedData({ action, inputs }: Press): unknown {
  if (typeof action.data === 'string') return Object.keys(inputs).length > 0 ? inputs : action.data;
  return { ...action.data, ...inputs };
}
