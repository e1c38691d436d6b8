/** "nov 23" is a year and "April 15" a day: after a month whose name is English, or "on", a number is a day. */
export function isYearAfter(words: readonly string[], at: number): boolean {
  const number = Number(words[at + 1]);
  const isEnglish = /^(?:january|february|march|may|june|july|october|december)$/u.test(words[at] ?? '');
  const isLed = ['on', 'of', 'by'].includes(words[at - 1] ?? '');
  return number >= 15 && number <= 40 && !isEnglish && !isLed;
}
