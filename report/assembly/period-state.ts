/** A period's way through the cycle (design section 3). */
export const periodStates = ['open', 'collecting', 'review', 'approved', 'published', 'locked'] as const;

export type PeriodState = (typeof periodStates)[number];
