import { describe, expect, test } from 'vitest';
import { readForm } from '../../../report/form/read-form.ts';
import type { Language } from '../../../report/language/language.ts';
import { accepted, marchDefinition, refused, scope, typedInputs } from './march.ts';

const sickLeave = {
  'sick-leave/short': '2,4 %',
  'sick-leave/long': '2,9',
  'sick-leave/self-certified': '1,0',
  'sick-leave/doctor-certified': '4,3',
  'sick-leave/comment': 'Tiltak er satt i gang.',
};

describe('a comment is required (V2)', () => {
  test('for yellow and red, naming the figures', () => {
    expect(refused('hr', { ...sickLeave, 'sick-leave/comment': ' ' })).toEqual({
      'sick-leave/comment':
        'Samlet sykefravær (gul) og Langtidsfravær (over 16 dager) (gul): skriv hva som ligger bak, og hva dere gjør.',
    });
    expect(refused('deviations', { 'open-deviations/open': '258' })).toEqual({
      'open-deviations/comment': 'Åpne avvik (rød): skriv hva som ligger bak, og hva dere gjør.',
    });
  });

  test('that says something: at least two words', () => {
    const thin = (comment: string) =>
      refused('deviations', { 'open-deviations/open': '258', 'open-deviations/comment': comment });
    for (const comment of ['x', '.', '-', 'x y', 'ok', '258 – 300', '🙂 🙂']) {
      expect(thin(comment)['open-deviations/comment'], comment).toBe(
        `«${comment}» sier for lite; bruk minst to ord. ` +
          'Åpne avvik (rød): skriv hva som ligger bak, og hva dere gjør.',
      );
    }
    const enough = { 'open-deviations/open': '258', 'open-deviations/comment': 'Økt i mai.' };
    expect(accepted('deviations', enough)['open-deviations']).toHaveProperty('comment', 'Økt i mai.');
    expect(
      accepted('deviations', { 'open-deviations/open': '150', 'open-deviations/comment': '-' }),
    ).toHaveProperty('open-deviations');
    const inputs = { 'hse-system/not-applicable': 'true', 'hse-system/comment': '.' };
    expect(refused('hr', inputs)['hse-system/comment']).toContain('sier for lite');
  });

  test('in the language of the person', () => {
    const inputs = { 'open-deviations/open': '258' };
    expect(refused('deviations', inputs, { language: 'nn' })['open-deviations/comment']).toContain('(raud)');
    expect(refused('deviations', inputs, { language: 'en' })['open-deviations/comment']).toBe(
      'Open deviations (red): write what lies behind it and what you are doing about it.',
    );
  });

  test('not for green', () => {
    expect(accepted('deviations', { 'open-deviations/open': '150' })).toHaveProperty('open-deviations');
  });

  test('at exactly the limit, as the bands are written', () => {
    expect(accepted('deviations', { 'open-deviations/open': '200' })).toHaveProperty('open-deviations');
    expect(refused('deviations', { 'open-deviations/open': '201' })).toHaveProperty(
      'open-deviations/comment',
    );
  });

  test('not for an overridden colour: who overrode it has said why', () => {
    const override = {
      colour: 'yellow' as const,
      reason: 'Telt dobbelt',
      by: 'id',
      role: 'coordinator' as const,
    };
    const stored = {
      'open-deviations': {
        state: 'answered' as const,
        cells: { open: '258' },
        overrides: { open: override },
      },
    };
    expect(accepted('deviations', { 'open-deviations/open': '259' }, stored)['open-deviations']).toEqual({
      state: 'answered',
      cells: { open: '259' },
      overrides: { open: override },
    });
    // 201 is yellow by the rule too, so that nobody has explained it.
    expect(refused('deviations', { 'open-deviations/open': '201' }, { answers: stored })).toHaveProperty(
      'open-deviations/comment',
    );
  });

  // The document's variances to date of 4 million and more: costs 9 450, revenue −7 690, licences 4 956, SLA −4 632.
  test('for material deviations, naming the largest and from how much on', () => {
    const inputs = { ...typedInputs('economy'), 'statement/comment': '' };
    const told = (language: Language) =>
      refused('economy', inputs, { language })['statement/comment']?.replaceAll('\u00a0', ' ');
    expect(told('nb')).toBe(
      'Skriv hva som ligger bak avvikene på minst 4,0 mill. kr: ' +
        'Driftskostnader (+9,5 mill. kr), Driftsinntekter (−7,7 mill. kr) og 2 til.',
    );
    expect(told('nn')).toBe(
      'Skriv kva som ligg bak avvika på minst 4,0 mill. kr: ' +
        'Driftskostnader (+9,5 mill. kr), Driftsinntekter (−7,7 mill. kr) og 2 til.',
    );
    expect(told('en')).toBe(
      'Write what lies behind the variances of at least NOK 4.0 million: ' +
        'Operating costs (NOK +9.5 million), Operating revenue (NOK −7.7 million) and 2 more.',
    );
  });

  test('for no deviation below the material amount', () => {
    const withAmount = (amount: string) =>
      marchDefinition((text) =>
        text.replace('yearToDateVariance, amount: 4000', `yearToDateVariance, amount: ${amount}`),
      );
    const inputs = { ...typedInputs('economy'), 'statement/comment': '' };
    expect(refused('economy', inputs, { definition: withAmount('9450') })['statement/comment']).toContain(
      'bak avviket på minst',
    );
    const read = readForm({ ...scope('economy', { definition: withAmount('9451') }), inputs });
    expect(read).toMatchObject({ ok: true });
  });

  test('for a colour and material deviations in one go', () => {
    const inputs = {
      ...typedInputs('economy'),
      'statement/comment': '',
      'statement/other.yearToDate': '20 000',
    };
    const told = refused('economy', inputs)['statement/comment']?.replaceAll('\u00a0', ' ');
    // Other costs 3 691 higher: costs 5 759 under budget, the result 2 357 behind it.
    expect(told).toBe(
      'Resultat: avvik fra budsjett hittil i år (gul): skriv hva som ligger bak, og hva dere gjør. ' +
        'Skriv hva som ligger bak avvikene på minst 4,0 mill. kr: ' +
        'Driftsinntekter (−7,7 mill. kr), Driftskostnader (+5,8 mill. kr) og 2 til.',
    );
  });

  test('where the definition always wants one', () => {
    const strict = marchDefinition((text) =>
      text.replace(
        'kind: indicators\n        title: { nb: Åpne avvik',
        'kind: indicators\n        commentRequired: true\n        title: { nb: Åpne avvik',
      ),
    );
    const problems = refused('deviations', { 'open-deviations/open': '10' }, { definition: strict });
    expect(problems['open-deviations/comment']).toMatch(/alltid ha en kommentar/);
  });
});
