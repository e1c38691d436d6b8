import { z } from 'zod';
import { reportFeedSchema } from './report-feed-schema.ts';

/**
 * Gives the JSON Schema (draft 2020-12) of the machine-readable report, for `docs/`.
 * @example reportJsonSchema()['$schema'] //=> 'https://json-schema.org/draft/2020-12/schema'
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(reportFeedSchema), title: 'Rapportbot report' };
}
