/** Texts that break cards which trust them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  long: 'Lang tekst med «tegn» og linjer. '.repeat(1250).slice(0, 40_000),
  lines: 'linje\n'.repeat(6000),
  markup: '**x** [a](javascript:b) ${1+1} ${name} <script>alert(1)</script> `k` # t\n1. en\n- to',
  emoji: '👩🏽‍⚕️🇳🇴'.repeat(300),
  rtl: '\u202Eمرحبا‎ abc \u2067שלום',
  quotes: '"\\"\u0000\u0007\t'.repeat(100),
  surrogate: 'a\uD83D',
  empty: '',
};
