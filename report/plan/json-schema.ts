import { z } from 'zod';
import { planSchema } from './plan-schema.ts';

/** Gives the JSON Schema of a plan, made from the schema that `parsePlan` holds it to. */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(planSchema, { io: 'input', unrepresentable: 'any' }),
    title: 'Rapportbot plan',
  };
}
