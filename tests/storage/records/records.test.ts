import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../../storage/records/decode-record.ts';
import { draftSchema } from '../../../storage/records/draft-schema.ts';
import { encodeRecord } from '../../../storage/records/encode-record.ts';
import { periodRecordSchema } from '../../../storage/records/period-record-schema.ts';
import { sectionVersionSchema } from '../../../storage/records/section-version-schema.ts';
import { newKey, nextVersion, period, section } from '../contract/samples.ts';

describe('records', () => {
  test('a field of a newer release is kept by this one', () => {
    const record = period(newKey());
    const newer = JSON.stringify({ ...record, escalatedAt: '2024-04-15T06:00:00.000Z' });
    const read = decodeRecord(periodRecordSchema, newer, 'row');
    expect(JSON.parse(encodeRecord(periodRecordSchema, { ...read, publication: 1 }, 'row'))).toEqual({
      ...record,
      escalatedAt: '2024-04-15T06:00:00.000Z',
      publication: 1,
    });
  });

  test('an optional field that is undefined is absent', () => {
    const record = { ...period(newKey()), approvedBy: undefined };
    expect(JSON.parse(encodeRecord(periodRecordSchema, record, 'row'))).not.toHaveProperty('approvedBy');
  });

  test('what JSON would drop or change is refused', () => {
    const draft = { savedAt: 'now', inputs: {} };
    for (const extra of [Number.NaN, Number.NEGATIVE_INFINITY, () => 1, Symbol('x'), 1n]) {
      const odd = Object.assign({ extra }, draft);
      const encode = () => encodeRecord(draftSchema, odd, 'row');
      expect(encode).toThrow(expect.objectContaining({ code: 'refused' }));
    }
    const undefinedText = { ...draft, inputs: { a: undefined } as unknown as Record<string, string> };
    expect(() => encodeRecord(draftSchema, undefinedText, 'row')).toThrow('inputs.a: invalid_type');
  });

  test('errors name rows and fields, and never what they hold', () => {
    const secret = 'Sykefravær på grunn av konflikt';
    const [, version] = nextVersion(section(newKey(), 'hr'), secret);
    const broken = JSON.stringify({ ...version, changed: secret, answers: { sla: { state: secret } } });
    const failures = [broken, secret, `{"x":"${secret}`].map((text) => {
      try {
        return decodeRecord(sectionVersionSchema, text, 'Row r of p');
      } catch (error) {
        return error;
      }
    });
    for (const failure of failures) {
      expect(failure).toMatchObject({ code: 'corrupt' });
      expect(String(failure)).toContain('Row r of p');
      expect(inspect(failure, { depth: 9 })).not.toContain('Sykefrav');
    }
    expect(String(failures[0])).toContain('answers.sla.state: invalid_value');
  });
});
