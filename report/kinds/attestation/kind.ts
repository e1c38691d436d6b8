import { defineKind } from '../define-kind.ts';
import { computeAttestation } from './compute.ts';
import { attestationFields } from './fields.ts';
import { attestationSchema } from './schema.ts';

export const attestation = defineKind({
  name: 'attestation',
  schema: attestationSchema,
  fixedWords: true,
  fields: attestationFields,
  compute: computeAttestation,
});
