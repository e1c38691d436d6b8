import { type Language, localeOf } from './translate.ts';

/** @example formatMoment(iso, 'Europe/Oslo', 'nb') //=> 'tirsdag 9. april 2024 kl. 08:31' */
export function formatMoment(iso: string, timeZone: string, language: Language): string {
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(date);
  const time = formatTime(iso, timeZone);
  return language === 'en' ? `${day}, ${time}` : `${day} kl. ${time}`;
}

/** @example formatTime(iso, 'Europe/Oslo') //=> '08:31' */
export function formatTime(iso: string, timeZone: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(iso));
}

/** @example formatShort(iso, 'Europe/Oslo', 'nb') //=> '9. april 08:31' */
export function formatShort(iso: string, timeZone: string, language: Language): string {
  const day = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', timeZone });
  return `${day.format(new Date(iso))} ${formatTime(iso, timeZone)}`;
}

/**
 * The time of something today, else its day.
 * @example formatRecent('2024-04-09T06:31:00Z', '2024-04-10T06:00:00Z', 'Europe/Oslo', 'nb') //=> '9. apr.'
 */
export function formatRecent(iso: string, now: string, timeZone: string, language: Language): string {
  const isToday = dayOf(iso, timeZone) === dayOf(now, timeZone);
  if (isToday) return formatTime(iso, timeZone);
  const day = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone });
  return day.format(new Date(iso));
}

/** The value of a date-time field. @example localInput(iso, 'Europe/Oslo') //=> '2024-04-09T08:31' */
export function localInput(iso: string, timeZone: string): string {
  return `${dayOf(iso, timeZone)}T${formatTime(iso, timeZone)}`;
}

function dayOf(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(iso));
}
