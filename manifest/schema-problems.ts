import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json' with {
  type: 'json',
};
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.schema.json' with {
  type: 'json',
};
import { Ajv, type AnySchemaObject } from 'ajv';

const schemas: Readonly<Record<'manifest' | 'texts', AnySchemaObject>> = {
  manifest: manifestSchema,
  texts: localizationSchema,
};

/**
 * Checks a filled manifest, or a file of its texts, against Microsoft's own schema of version 1.19. Gives what is wrong, one
 * line each; nothing when it is in order.
 * @example schemaProblems('texts', { 'name.short': 'Rapportbot' }) //=> []
 */
export function schemaProblems(kind: keyof typeof schemas, content: unknown): readonly string[] {
  // The schemas are draft-04, which Ajv takes when it is not told so: they use nothing that has changed since. Their
  // patterns are not in the stricter syntax of the `u` flag.
  const { $schema: _draft, id: _id, ...schema } = schemas[kind];
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
  if (validate(content)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is not in order' }) => `${instancePath || '/'} ${message}`,
  );
}
