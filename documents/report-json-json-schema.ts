import { z } from 'zod';
import { reportJsonSchema } from './report-json-schema.ts';

/**
 * Gives the JSON Schema (draft 2020-12) of the machine-readable report, for `docs/`.
 * @example reportJsonJsonSchema()['$schema'] //=> 'https://json-schema.org/draft/2020-12/schema'
 */
export function reportJsonJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(reportJsonSchema), title: 'Rapportbot report' };
}
