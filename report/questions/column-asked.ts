/** Which of several figures of a row is meant: against the budget, from January on, of the whole year. */
export type ColumnAsked = 'variance' | 'budget' | 'estimate' | 'to-date';
