/** What was done to a report: approved, published, or in which version it is. Without it, who has handed in. */
export type ActAsked = 'approved' | 'published' | 'version';
