import { expect, test } from 'vitest';
import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { acceptFindings } from '../../../report/checks/accept-finding.ts';
import type { Finding } from '../../../report/checks/finding.ts';
import { markAccepted } from '../../../report/checks/mark-accepted.ts';

const answer: ItemAnswer = { state: 'answered', cells: { a: '1', b: '2' }, comment: 'Fast.' };
const said = { by: 'x', at: '2024-04-02T06:00:00Z', reason: '' };
const finding = (given: string, cell: string): Finding => ({
  check: 'plausibility',
  where: { section: 's', item: 'i', cell },
  message: '?',
  given,
  confidence: 'likely',
});
const marked = (findings: readonly Finding[], now: ItemAnswer) => markAccepted(findings, () => now);
const isAccepted = (findings: readonly Finding[], now: ItemAnswer) =>
  marked(findings, now).map(({ accepted }) => accepted !== undefined);

/** The answer once the first of these is accepted. */
function accepting(findings: readonly Finding[]): ItemAnswer {
  const result = acceptFindings('s', { i: answer }, marked(findings, answer).slice(0, 1), said);
  if (!result.ok) throw new Error(result.problem);
  return result.answers['i']!;
}

test('what is accepted of a cell holds in every language, and until that cell is another', () => {
  const kept = accepting([finding('1 234,5 mill. kr', 'a')]);
  const inEnglish = [finding('NOK 1,234.5 million', 'a')];
  expect(isAccepted(inEnglish, kept)).toEqual([true]);
  expect(isAccepted(inEnglish, { ...kept, cells: { a: '1', b: '3' } })).toEqual([true]);
  expect(isAccepted(inEnglish, { ...kept, cells: { a: '2', b: '2' } })).toEqual([false]);
});

test('what is accepted of no cell holds until anything in the item is another', () => {
  const kept = accepting([finding('grønn', 'Vurdering')]);
  const inEnglish = [finding('green', 'Assessment')];
  expect(isAccepted(inEnglish, kept)).toEqual([true]);
  expect(isAccepted(inEnglish, { ...kept, cells: { a: '1', b: '3' } })).toEqual([false]);
  expect(isAccepted(inEnglish, { ...kept, comment: 'Endret.' })).toEqual([false]);
});

test('a figure of another item that has changed is asked about anew', () => {
  const kept = accepting([finding('10 144 tusen kr', 'economy')]);
  expect(isAccepted([finding('10 145 tusen kr', 'economy')], kept)).toEqual([false]);
});

test('of two at one place each is accepted by itself', () => {
  const two = [finding('x', 'a'), finding('y', 'a')];
  expect(isAccepted(two, accepting(two))).toEqual([true, false]);
});

test('what cannot be right wants a reason', () => {
  const sure = marked([{ ...finding('5', 'a'), confidence: 'sure' }], answer);
  expect(acceptFindings('s', { i: answer }, sure, { ...said, reason: '  ' })).toEqual({
    ok: false,
    problem: 'no-reason',
  });
  expect(acceptFindings('s', { i: answer }, sure, { ...said, reason: 'Ja.' }).ok).toBe(true);
});
