/** The name that the input of an acceptance has before the stroke. */
export const acceptInputs = 'findings';

/** The input for why a value is right although a check asks. */
export const acceptReason = 'reason';
