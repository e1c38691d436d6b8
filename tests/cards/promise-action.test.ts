import { expect, it } from 'vitest';
import { packCardAction } from '../../cards/pack-card-action.ts';
import { cardActionSchema } from '../../cards/card-action-schema.ts';

const ref = { report: 'r', period: '2024-03', section: 'hr', part: 1, version: 2 };

it('carries what was promised, and takes cards of older releases that did not', () => {
  const packed = packCardAction({ type: 'later-reason', ...ref, items: ['sick-leave'] });
  const parse = (data: object) => cardActionSchema('later-reason')?.parse({ ...data, inputs: {} });
  expect(parse(packed)).toEqual({ type: 'later-reason', ...ref, items: ['sick-leave'], inputs: {} });
  expect(parse(packCardAction({ type: 'later-reason', ...ref }))).toEqual({
    type: 'later-reason',
    ...ref,
    inputs: {},
  });
});
