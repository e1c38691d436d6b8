import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCardAction } from '../../cards/pack-card-action.ts';
import { parseCardAction } from '../../cards/parse-card-action.ts';
import { type CardAction, snoozeChoices } from '../../report/conversation/card-action.ts';

const ref = { report: 'helse-nord-ikt', period: '2024-03', section: 'hr', part: 1, version: 2 };
const submit = { verb: 'submit', ...ref };

const id = fc
  .stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10})?$/)
  .filter((text) => text !== 'constructor' && text !== 'prototype');
const inputs = fc.dictionary(
  fc.tuple(id, id).map(([item, field]) => `${item}/${field}`),
  fc.string(),
  { maxKeys: 20 },
);
const formRef = fc.record({
  report: id,
  period: fc.constantFrom('2024-03', '2024-T1', '2024'),
  section: id,
  part: fc.nat(99),
  version: fc.nat(99),
});
const periodRef = { report: id, period: fc.constantFrom('2024-03', '2024-T1', '2024') };
const action: fc.Arbitrary<Exclude<CardAction, { type: 'unknown' }>> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom(
        'submit' as const,
        'draft' as const,
        'later' as const,
        'later-reason' as const,
        'override' as const,
        'suggest' as const,
      ),
      ref: formRef,
      inputs,
    })
    .map(({ type, ref, inputs }) => ({ type, ...ref, inputs })),
  fc
    .record({
      type: fc.constantFrom(
        'open-form' as const,
        'keep-stored' as const,
        'why' as const,
        'open-override' as const,
        'receipt' as const,
      ),
      ref: formRef,
    })
    .map(({ type, ref }) => ({ type, ...ref })),
  fc.record({
    type: fc.constantFrom(
      'preview' as const,
      'approve' as const,
      'publish' as const,
      'lock' as const,
      'remind-now' as const,
      'arrived' as const,
      'resend' as const,
      'overview' as const,
      'reminder-plan' as const,
      'check-roster' as const,
    ),
    report: id,
    period: fc.constantFrom('2024-03', '2024'),
  }),
  fc.record({
    type: fc.constantFrom('open-return' as const, 'open-delegate' as const),
    ...periodRef,
    section: id,
  }),
  fc.record({ type: fc.constantFrom('open-return' as const, 'open-delegate' as const), ...periodRef }),
  fc.record({ type: fc.constantFrom('return' as const, 'delegate' as const), ...periodRef, inputs }),
  fc.record({ type: fc.constant('absence' as const), ...periodRef, inputs }),
  fc.record({ type: fc.constant('open-absence' as const), ...periodRef }),
  fc.record({
    type: fc.constantFrom('take-back' as const, 'decline-delegation' as const),
    ...periodRef,
    section: id,
    item: id,
  }),
  fc.record({
    type: fc.constantFrom('take-back' as const, 'decline-delegation' as const),
    ...periodRef,
    section: id,
  }),
  fc.record({ type: fc.constant('snooze' as const), ...periodRef, until: fc.constantFrom(...snoozeChoices) }),
  fc
    .record({ ref: formRef, item: id })
    .map(({ ref, item }) => ({ type: 'unchanged' as const, ...ref, item })),
  fc
    .record({
      ref: formRef,
      finding: fc.string({ minLength: 1, maxLength: 500 }),
      inputs: fc.constant({ 'findings/reason': 'Ja.' }),
    })
    .map(({ ref, ...rest }) => ({ type: 'accept' as const, ...ref, ...rest })),
  fc
    .record({ ref: formRef, to: fc.integer({ min: 1, max: 99 }), inputs })
    .map(({ ref, ...rest }) => ({ type: 'turn-to' as const, ...ref, ...rest })),
  fc.record({
    type: fc.constant('accept-in-preview' as const),
    report: id,
    period: fc.constant('2024-03'),
    section: id,
    finding: fc.constant('two-values|hr|sick-leave|total|'),
    inputs: fc.constant({ 'findings/reason': 'Ja.' }),
  }),
  fc.record({
    type: fc.constant('use-definition' as const),
    report: id,
    number: fc.integer({ min: 1, max: 99 }),
    version: fc.nat(99),
    plans: fc.constantFrom('', '2024:1', '2024:1 2025:12'),
  }),
  fc.record(
    {
      type: fc.constantFrom('follow' as const, 'unfollow' as const),
      report: id,
      section: id,
      item: id,
      row: id,
    },
    { requiredKeys: ['type', 'report', 'section'] },
  ),
  fc.record({ type: fc.constant('ask' as const), question: fc.string({ minLength: 1, maxLength: 1000 }) }),
);

describe('a pressed button', () => {
  it('means the same over Execute and Submit, whatever the action and the token', () => {
    fc.assert(
      fc.property(action, fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), (action, token) => {
        const typed =
          'inputs' in action
            ? Object.entries(action.inputs).map(([name, text]) => [`${name}~${token}`, text] as const)
            : [];
        const data = { ...packCardAction(action), ...Object.fromEntries(typed) };
        const wire: unknown = JSON.parse(JSON.stringify(data));
        expect(parseCardAction(wire)).toEqual({ ok: true, action });
        expect(
          parseCardAction({
            action: { type: 'Action.Execute', verb: action.type, data: wire },
            trigger: 'manual',
          }),
        ).toEqual({ ok: true, action });
      }),
    );
  });

  it('gives the verb of a release gone by as unknown', () => {
    expect(parseCardAction({ verb: 'unheard-of', anything: [1] })).toEqual({
      ok: true,
      action: { type: 'unknown', verb: 'unheard-of' },
    });
    expect(parseCardAction({ action: { verb: 'unheard-of' } })).toEqual({
      ok: true,
      action: { type: 'unknown', verb: 'unheard-of' },
    });
  });

  it('takes an input that the client left out, or sent as null, as absent', () => {
    expect(parseCardAction({ ...submit, 'a/b~1': 'x', 'a/c~1': null })).toEqual({
      ok: true,
      action: { type: 'submit', ...ref, inputs: { 'a/b': 'x' } },
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [submit]],
    ['a text', 'submit'],
    ['no verb', { ...ref }],
    ['an empty verb', { ...submit, verb: '' }],
    ['a verb that is no text', { ...submit, verb: { $gt: '' } }],
    ['two verbs', { action: { verb: 'approve', data: submit } }],
    ['a missing section', { ...submit, section: undefined }],
    ['a section that is a list', { ...submit, section: ['hr'] }],
    ['a section with odd characters', { ...submit, section: "hr' or 1" }],
    ['a part that is no number', { ...submit, part: '1' }],
    ['a part below zero', { ...submit, part: -1 }],
    ['a broken version', { ...submit, version: 1.5 }],
    ['something more', { ...submit, owner: 'kari@example.no' }],
    ['an input that is no text', { ...submit, 'a/b~1': { x: 1 } }],
    ['an input with an odd name', { ...submit, 'a/b c~1': 'x' }],
    ['an input too deep', { ...submit, 'a/b/c~1': 'x' }],
    ['the same input twice', { ...submit, 'a/b~1': 'x', 'a/b~2': 'y' }],
    ['an input too long', { ...submit, 'a/b~1': 'x'.repeat(100_001) }],
    ['a question too long', { verb: 'ask', question: 'x'.repeat(1001) }],
    [
      'too many inputs',
      { ...submit, ...Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`a/b${index}~1`, 'x'])) },
    ],
    [
      'a prototype',
      JSON.parse(`{"__proto__":{"verb":"approve"},"verb":"preview","report":"a","period":"2024-03"}`),
    ],
    [
      'a prototype in an input',
      JSON.parse(
        `{"verb":"submit","report":"a","period":"2024-03","section":"a","part":1,"version":0,"a/__proto__~1":"x"}`,
      ),
    ],
    ['a constructor for an item', { ...submit, 'constructor/prototype~1': 'x' }],
    ['a constructor', { ...submit, constructor: 'x' }],
  ])('is refused with %s', (_, value) => {
    expect(parseCardAction(value)).toEqual({ ok: false });
  });

  it('takes the largest of what it takes', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a/b${index}~1`, 'x']));
    expect(parseCardAction({ ...submit, ...many }).ok).toBe(true);
    expect(parseCardAction({ ...submit, 'a/b~1': 'x'.repeat(100_000) }).ok).toBe(true);
  });

  it('never throws and never touches the prototype of objects', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => {
        parseCardAction(value);
        parseCardAction({ action: { verb: 'submit', data: value } });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
