import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { auditEntrySchema } from '../../../storage/records/audit-entry-schema.ts';
import { channelSchema } from '../../../storage/records/channel-schema.ts';
import { decodeRecord } from '../../../storage/records/decode-record.ts';
import { definitionUseSchema } from '../../../storage/records/definition-use-schema.ts';
import { deliverySchema } from '../../../storage/records/delivery-schema.ts';
import { draftSchema } from '../../../storage/records/draft-schema.ts';
import { encodeRecord } from '../../../storage/records/encode-record.ts';
import { isOfNewerRelease } from '../../../storage/records/is-of-newer-release.ts';
import { indexedPeriodSchema } from '../../../storage/records/indexed-period-schema.ts';
import { paceSchema } from '../../../storage/records/pace-schema.ts';
import { periodRecordSchema } from '../../../storage/records/period-record-schema.ts';
import { personSchema } from '../../../storage/records/person-schema.ts';
import { sectionContentSchema } from '../../../storage/records/section-content-schema.ts';
import { sectionVersionSchema } from '../../../storage/records/section-version-schema.ts';
import { storedDocumentSchema } from '../../../storage/records/stored-document-schema.ts';

const at = '2024-04-02T06:00:00.000Z';
const key = { report: 'r', period: '2024-03' };
const newer = { newer: { since: 'a later release' } };

/** An answer with everything that may stand in one, and in each of its parts something that this release does not know. */
const answers = {
  sla: {
    state: 'answered',
    cells: { actual: '62' },
    overrides: { actual: { colour: 'red', reason: 'x', by: 'p', role: 'coordinator', ...newer } },
    accepted: { 'jump|sla': { value: '62', by: 'p', at, ...newer } },
    ...newer,
  },
};

/** A record of each type, as a newer release may have written it. */
const records: readonly [string, z.ZodType, Record<string, unknown>][] = [
  ['a section', sectionContentSchema, { ...key, section: 'hr', version: 1, answers }],
  [
    'a version',
    sectionVersionSchema,
    { ...key, section: 'hr', version: 1, answers, savedAt: at, savedBy: 'p', changed: ['sla'] },
  ],
  [
    'a period',
    periodRecordSchema,
    {
      ...key,
      state: 'published',
      definitionVersion: 1,
      openedAt: at,
      deadline: at,
      publication: 2,
      corrections: [{ at, sections: ['hr'], ...newer }],
    },
  ],
  ['an audit entry', auditEntrySchema, { ...key, at, by: 'p', action: 'open' }],
  ['a draft', draftSchema, { savedAt: at, inputs: { 'sla/actual': '62' } }],
  [
    'a delivery',
    deliverySchema,
    { ...key, key: 'prompt|hr|a', kind: 'prompt', to: 'a', state: 'pending', attempts: 0 },
  ],
  [
    'a person',
    personSchema,
    { id: 'p', teamsId: 't', email: 'e', name: 'n', tenantId: 'x', serviceUrl: 'u', reach: 'ok' },
  ],
  [
    'a channel',
    channelSchema,
    {
      report: 'r',
      conversationId: 'c',
      teamId: 't',
      tenantId: 'x',
      serviceUrl: 'u',
      name: 'n',
      chosenBy: 'p',
      chosenAt: at,
    },
  ],
  [
    'a document',
    storedDocumentSchema,
    { kind: 'definition', report: 'r', version: 1, text: 'x', keptAt: at },
  ],
  ['a use', definitionUseSchema, { report: 'r', number: 1, definition: 1, plans: {}, by: 'p', at }],
  ['a line of the index', indexedPeriodSchema, { ...key, imported: false }],
  ['the pace', paceSchema, { until: 1, pausedUntil: 0, members: { a: 1 } }],
];

describe('an older release that reads, changes and writes', () => {
  test.each(records)('%s keeps what it does not know', (name, schema, record) => {
    const written = { ...record, ...newer };
    const read = decodeRecord(schema, JSON.stringify(written), name);
    if (typeof read !== 'object' || read === null) throw new Error('Not a record');
    const changed = { ...read, report: 'changed' };
    expect(JSON.parse(encodeRecord(schema, changed, name))).toEqual({ ...written, report: 'changed' });
  });
});

test('a record with a name that a newer release has is known as that, and a broken one is not', () => {
  const person = {
    id: 'p',
    teamsId: 't',
    email: 'e',
    name: 'n',
    tenantId: 'x',
    serviceUrl: 'u',
    reach: 'ok',
  };
  const delivery = { ...key, key: 'k', kind: 'prompt', to: 'a', state: 'pending', attempts: 0 };
  const isNewer = (schema: z.ZodType, record: unknown) => isOfNewerRelease(schema, JSON.stringify(record));
  expect(isNewer(deliverySchema, delivery)).toBe(false);
  expect(isNewer(deliverySchema, { ...delivery, kind: 'digest' })).toBe(true);
  expect(isNewer(deliverySchema, { ...delivery, state: 'handed-over' })).toBe(true);
  expect(isNewer(deliverySchema, { ...delivery, kind: 'digest', to: 7 })).toBe(false);
  expect(isNewer(personSchema, { ...person, language: 'se' })).toBe(true);
  for (const broken of ['{}', 'x', '[]', 'null']) expect(isOfNewerRelease(personSchema, broken)).toBe(false);
});
