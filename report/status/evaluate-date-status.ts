import { dateLabel } from '../calendar/date-label.ts';
import { localText } from '../language/local-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import { colourNameInText } from './colour-name.ts';
import { type DateFacts, dateFacts, type DatesGiven } from './date-facts.ts';
import { distanceToBetter } from './distance-to-better.ts';
import { bandColours, type BandColour, colourBands, findBand } from './find-band.ts';
import type { DateRule } from './rules/date.ts';
import type { Status } from './status.ts';

/**
 * Gives the colour of something with a planned date, by how many days late it is, and the reason for it. Without a
 * planned date it is no data, never green; done on no known date it has the rule's own colour for that.
 * @example evaluateDateStatus(rule, { planned: '2024-03-01', forecast: '2024-03-20', asOf: '2024-02-29', language: 'nb' }).reason
 * //=> 'Ventet 20. mars 2024, 19 dager etter plan: gul; 19 dager til grønn'
 */
export function evaluateDateStatus(
  rule: DateRule,
  given: DatesGiven & { readonly language: Language },
): Status {
  const { language } = given;
  const facts = dateFacts(given);
  const status = facts.type === 'unknown' ? unknown(facts.why, language) : judged(rule, facts, language);
  return rule.reading === undefined ? status : { ...status, reading: localText(rule.reading, language) };
}

function unknown(why: 'noPlan' | 'notDate', language: Language): Status {
  return { colour: 'no-data', decidedBy: 'nobody', reason: translate(language, `rules.date-${why}`) };
}

function judged(
  { date: { bands, overdue, done } }: DateRule,
  facts: Exclude<DateFacts, { type: 'unknown' }>,
  language: Language,
): Status {
  if (facts.type === 'done') {
    const name = colourNameInText(done, language);
    const reason = translate(language, 'status.reason', {
      comparison: translate(language, 'rules.dateDone'),
      colour: name,
    });
    return { colour: done, decidedBy: 'rule', reason };
  }
  const late = toDecimalText(facts.late);
  const limits = colourBands(bands);
  const found = findBand(late, limits);
  const comparison = translate(language, `rules.date-${facts.type}`, {
    date: dateLabel(facts.date, language),
    late: lateness(facts.late, language),
  });
  const isOverdue = facts.type === 'overdue' || (facts.type === 'expected' && facts.passed);
  const colour = isOverdue ? worst(found?.colour, overdue) : found?.colour;
  if (colour === undefined) {
    const reason = translate(language, 'status.outsideLimits', { value: comparison });
    return { colour: 'discretionary', decidedBy: 'nobody', reason };
  }
  const limit = found?.colour === colour ? { rule: found.text } : {};
  const name = colourNameInText(colour, language);
  // Only what is expected can still move nearer; a day that has gone cannot.
  const distance =
    facts.type === 'expected' ? distanceToBetter(late, colour, limits, 0, (band) => band) : undefined;
  if (distance === undefined) {
    const reason = translate(language, 'status.reason', { comparison, colour: name });
    return { colour, decidedBy: 'rule', reason, ...limit };
  }
  const reason = translate(language, 'status.reasonWithDistance', {
    comparison,
    colour: name,
    distance: formatValue(distance.amount, { unit: 'days', decimals: 0, language }),
    to: colourNameInText(distance.to, language),
  });
  return { colour, decidedBy: 'rule', reason, ...limit, distance };
}

function worst(...colours: readonly (BandColour | undefined)[]): BandColour | undefined {
  return bandColours.find((colour) => colours.includes(colour));
}

function lateness(days: number, language: Language): string {
  const order = days === 0 ? 'on' : days > 0 ? 'after' : 'before';
  return translate(language, 'rules.lateness', { order, days: Math.abs(days) });
}
