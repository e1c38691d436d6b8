/** The languages that every text for users exists in: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;

export type Language = (typeof languages)[number];
