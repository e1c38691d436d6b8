import { describe, expect, it } from 'vitest';
import { draftSentences } from '../../../report/draft/draft-sentences.ts';
import type { Language } from '../../../report/language/language.ts';
import { answered, compute, period, plain } from '../kinds/example.ts';

const march = period('2024-03');

function drafts(item: string, cells: Readonly<Record<string, string>>, language: Language = 'nb') {
  const result = compute(item, answered(cells), '2024-03', language);
  return draftSentences(result, { period: march, language }).map(plain);
}

/** The leaves of March 2024 to date, as the document prints them. */
const leaves = {
  'sla.yearToDate': '102147',
  'projects.yearToDate': '43177',
  'recharged.yearToDate': '135361',
  'staff.yearToDate': '123044',
  'capitalised.yearToDate': '-10359',
  'licences.yearToDate': '61150',
  'depreciation.yearToDate': '59684',
  'lines.yearToDate': '8029',
  'premises.yearToDate': '9365',
  'consultants.yearToDate': '10946',
  'other.yearToDate': '16309',
  'financial.yearToDate': '-4880',
};

describe('draft sentences', () => {
  it('say how far a figure is from its target and which way it went, for what stands out', () => {
    // 2,4 + 2,9 = 5,3 against 5,0 (2,3 + 2,8 = 5,1 in February); the part with a limit passed is 0,4 over its 2,5.
    expect(drafts('sick-leave', { short: '2.4', long: '2.9' })).toEqual([
      'Samlet sykefravær er 5,3 %. Det er 0,3 prosentpoeng over målet på 5,0 % og opp fra 5,1 % i februar 2024.',
      'Langtidsfravær (over 16 dager) er 2,9 %. Det er 0,4 prosentpoeng over målet på 2,5 % og opp fra 2,8 % i februar 2024.',
    ]);
  });

  it('say a fall, and leave a green figure without a headline alone', () => {
    const cells = { inquiries: '8490', 'phone-share': '56', 'answered-1min': '62', 'first-line': '69' };
    expect(drafts('service-desk', cells)).toEqual([
      'Totalt antall henvendelser er 8 490. Det er ned fra 10 447 i februar 2024.',
      'Andel besvart innen 1 minutt er 62 %. Det er 8 prosentpoeng under målet på 70 % og ned fra 67 % i februar 2024.',
    ]);
  });

  it('say a budget variance in words, and where the largest deviations are', () => {
    expect(drafts('statement', leaves)).toEqual([
      'Resultat viser et positivt budsjettavvik på 1,3 mill. kr hittil i år.',
      'De største avvikene hittil i år er Lisenser, service og support (+5,0 mill. kr), SLA (tjenesteavtaler) (-4,6 mill. kr) og Viderefakturering (-3,7 mill. kr).',
    ]);
  });

  it('say a negative variance and no variance', () => {
    // 4 881 less income than the plan's 102 147 + ... turns +1 333 into −3 548.
    expect(drafts('statement', { ...leaves, 'sla.yearToDate': '97266' })[0]).toBe(
      'Resultat viser et negativt budsjettavvik på 3,5 mill. kr hittil i år.',
    );
  });

  it('are the same in nynorsk and English', () => {
    expect(drafts('sick-leave', { short: '2.4', long: '2.9' }, 'nn')[0]).toBe(
      'Samla sjukefråvær er 5,3 %. Det er 0,3 prosentpoeng over målet på 5,0 % og opp frå 5,1 % i februar 2024.',
    );
    expect(drafts('sick-leave', { short: '2.4', long: '2.9' }, 'en')[0]).toBe(
      'Total sick leave: 5.3%. This is 0.3 percentage points above the target of 5.0% and up from 5.1% in February 2024.',
    );
  });

  it('are none without figures, or where all is well', () => {
    expect(drafts('sick-leave', {})).toEqual([]);
    expect(drafts('statement', {})).toEqual([]);
  });
});
