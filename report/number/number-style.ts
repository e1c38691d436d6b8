import type { Language } from '../language/language.ts';

const noBreakSpace = '\u00a0';

/** How a language writes numbers. All of them use the real minus sign, U+2212. */
export const numberStyles: Readonly<
  Record<Language, { readonly thousands: string; readonly decimal: string }>
> = {
  nb: { thousands: noBreakSpace, decimal: ',' },
  nn: { thousands: noBreakSpace, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

export const minusSign = '\u2212';
