import { z } from 'zod';
import { definitionSchema } from './definition-schema.ts';
import { namedSchemas } from './named-schemas.ts';

/**
 * Gives the JSON Schema of a report definition, made from the schema that `parseDefinition` holds it to, so that an
 * editor can complete and check the file while it is written.
 */
export function definitionJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(definitionSchema, { io: 'input', unrepresentable: 'any', metadata: namedSchemas }),
    title: 'Rapportbot report definition',
  };
}
