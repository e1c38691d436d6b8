/** A leap year, so that 29 February is a day of every year that has one. */
const leapYear = '2024-';

/**
 * Tells whether a text is a day that exists, with or without its year.
 * @example isDay('02-30') //=> false
 */
export function isDay(text: string): boolean {
  const date = text.length === 5 ? leapYear + text : text;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}
