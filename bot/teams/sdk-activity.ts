import type { Activity } from 'botbuilder';
import { z } from 'zod';

const sdkActivitySchema = z.custom<Activity>((value) => typeof value === 'object' && value !== null);

/** The SDK types an activity as having every field there is; on the wire, and in the SDK's own code, nearly all are optional. */
export function sdkActivity(activity: object): Activity {
  return sdkActivitySchema.parse(activity);
}
