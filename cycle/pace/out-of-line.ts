/** What a message that has no place in the line comes to: surely not sent, to be tried again. */
export const outOfLine = { outcome: 'retry', afterMs: 1000, problem: 'out-of-line' } as const;
