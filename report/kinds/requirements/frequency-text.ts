import type { Language } from '../../language/language.ts';
import { listText } from '../../language/list-text.ts';
import { translate } from '../../messages/translate.ts';
import { capitalise } from '../shared/capitalise.ts';
import { dayText } from './day-text.ts';
import type { Frequency } from './frequency.ts';

const names = {
  monthly: 'requirements.monthly',
  'business-report': 'requirements.businessReport',
  tertial: 'requirements.tertial',
  annual: 'requirements.annual',
} as const;

/**
 * Says in which reports a requirement is reported.
 * @example frequencyText(['T1', 'annual'], 'nb') //=> '1. tertial og årlig melding'
 */
export function frequencyText(frequencies: readonly Frequency[], language: Language): string {
  return capitalise(
    listText(
      frequencies.map((frequency) => nameOf(frequency, language)),
      language,
    ),
  );
}

function nameOf(frequency: Frequency, language: Language): string {
  switch (frequency) {
    case 'monthly':
    case 'business-report':
    case 'tertial':
    case 'annual':
      return translate(language, names[frequency]);
    case 'T1':
    case 'T2':
    case 'T3':
      return translate(language, 'period.tertial', { number: Number(frequency.slice(1)) });
    default:
      return dayText(frequency, language);
  }
}
