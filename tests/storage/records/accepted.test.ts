import { expect, test } from 'vitest';
import { sectionAnswersSchema } from '../../../storage/records/section-answers-schema.ts';

const answer = { state: 'answered', cells: { a: '1' } };

test('an answer keeps what was accepted of it, and one that was stored before there was such a thing loads', () => {
  const accepted = {
    'sums|s|i|a|': { value: '811c9dc5ba7f2e19', by: 'x', at: '2024-04-02T06:00:00Z', reason: 'Ja.' },
  };
  expect(sectionAnswersSchema.parse({ i: answer })).toEqual({ i: answer });
  expect(sectionAnswersSchema.parse({ i: { ...answer, accepted } })).toEqual({ i: { ...answer, accepted } });
});
