import type { IncomingActivity } from '../front-door/activity-schema.ts';

/** The tenant that an activity says it is of; the front door has checked it where one is configured. */
export function tenantOf(activity: IncomingActivity): string {
  return activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '';
}
