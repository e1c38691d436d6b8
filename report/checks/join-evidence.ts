import type { CheckInput, Evidence } from './check-input.ts';

/** Puts what several items have to be checked into one input, list by list, in their order. */
export function joinEvidence(input: CheckInput, evidence: readonly Partial<Evidence>[]): CheckInput {
  return {
    ...input,
    sums: evidence.flatMap(({ sums = [] }) => sums),
    variances: evidence.flatMap(({ variances = [] }) => variances),
    entries: evidence.flatMap(({ entries = [] }) => entries),
    yearsToDate: evidence.flatMap(({ yearsToDate = [] }) => yearsToDate),
    shares: evidence.flatMap(({ shares = [] }) => shares),
    changes: evidence.flatMap(({ changes = [] }) => changes),
    subjects: evidence.flatMap(({ subjects = [] }) => subjects),
    passages: evidence.flatMap(({ passages = [] }) => passages),
    statusTexts: evidence.flatMap(({ statusTexts = [] }) => statusTexts),
    labels: evidence.flatMap(({ labels = [] }) => labels),
    milestones: evidence.flatMap(({ milestones = [] }) => milestones),
    spans: evidence.flatMap(({ spans = [] }) => spans),
    promises: evidence.flatMap(({ promises = [] }) => promises),
    judgements: evidence.flatMap(({ judgements = [] }) => judgements),
    rolls: evidence.flatMap(({ rolls = [] }) => rolls),
    takenFigures: evidence.flatMap(({ takenFigures = [] }) => takenFigures),
    takenTexts: evidence.flatMap(({ takenTexts = [] }) => takenTexts),
  };
}
