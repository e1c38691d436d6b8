import { describe, expect, test } from 'vitest';
import { assignments, itemsFor, mayAnswer } from '../../../report/form/assigned.ts';
import { buildForms } from '../../../report/form/build-forms.ts';
import type { SavedBy } from '../../../report/form/stored-text.ts';
import { accepted, definition, marchDefinition, scope, typedInputs, like } from './march.ts';

const now = new Date('2024-04-09T06:42:00Z');

function forms(
  section: string,
  options: Parameters<typeof scope>[1] & Partial<Parameters<typeof buildForms>[0]> = {},
) {
  const { answers, language, email, definition: changed, ...rest } = options;
  const base = scope(section, {
    ...(answers && { answers }),
    ...(language && { language }),
    ...(email && { email }),
    ...(changed && { definition: changed }),
  });
  return buildForms({ ...base, now, ...rest });
}

describe('who is asked', () => {
  test('each owner for exactly the items of their section, in order (C1)', () => {
    expect(
      assignments(definition).map(({ email, section, items }) => [email, section, items.length]),
    ).toEqual([
      ['dag.direktor@example.no', 'assessment', 1],
      ['olav.okonomi@example.no', 'economy', 5],
      ['tone.tjeneste@example.no', 'services', 4],
      ['per.prosjekt@example.no', 'portfolio', 3],
      ['hanne.hr@example.no', 'hr', 3],
      ['kjell.kvalitet@example.no', 'deviations', 1],
    ]);
  });

  test('an item with an owner of its own leaves the section owner and keeps the deputies', () => {
    const changed = marchDefinition((text) =>
      text.replace('id: liquidity', 'id: liquidity\n        owner: Lars@Example.no'),
    );
    expect(assignments(changed).filter(({ section }) => section === 'economy')).toEqual([
      {
        email: 'olav.okonomi@example.no',
        section: 'economy',
        items: ['statement', 'forecast', 'investments', 'economy-comment'],
      },
      { email: 'lars@example.no', section: 'economy', items: ['liquidity'] },
    ]);
    expect(mayAnswer(changed, 'economy', 'liquidity', 'lars@example.no')).toBe(true);
    expect(mayAnswer(changed, 'economy', 'liquidity', 'olav.okonomi@example.no')).toBe(false);
    expect(mayAnswer(changed, 'economy', 'liquidity', 'BERIT.budsjett@example.no')).toBe(true);
    expect(itemsFor(changed, 'economy', 'nobody@example.no')).toEqual([]);
    expect(itemsFor(changed, 'nowhere', 'lars@example.no')).toEqual([]);
  });
});

describe('a form', () => {
  test('says what it is, until when, and how far it has come', () => {
    expect(forms('hr')).toMatchObject([
      {
        report: 'helse-nord-ikt',
        period: '2024-03',
        reportTitle: 'Virksomhetsrapport mars 2024',
        sectionTitle: 'HR/HMS',
        deadline: 'Frist fredag 12. april kl.\u00a012:00',
        overdue: false,
        answered: 0,
        total: 3,
        part: 1,
        parts: 1,
        version: 0,
      },
    ]);
    expect(forms('hr', { language: 'en' })[0]).toMatchObject({ reportTitle: 'Business report March 2024' });
    expect(forms('hr', { now: new Date('2024-04-12T10:00:00.001Z') })[0]?.overdue).toBe(true);
    expect(forms('hr', { now: new Date('2024-04-12T10:00:00.000Z') })[0]?.overdue).toBe(false);
    expect(forms('hr', { email: 'olav.okonomi@example.no' })).toEqual([]);
  });

  test('long sections come in parts, and no item is split', () => {
    const parts = forms('economy').map(({ items }) => items.map(({ id }) => id));
    expect(parts).toEqual([['statement'], ['forecast', 'investments', 'liquidity', 'economy-comment']]);
    expect(forms('economy').map(({ part, parts: of }) => `${part}/${of}`)).toEqual(['1/2', '2/2']);
  });

  test('shows last value and target beside a number, and never carries a number forward', () => {
    const [open] = forms('deviations')[0]!.items[0]!.fields;
    expect(open).toMatchObject({ text: '', field: { hint: like('234') } });
  });

  test('carries colours and lists of text forward from last period', () => {
    const [projects] = forms('portfolio')[0]!.items;
    const before = scope('portfolio').record.past['2024-02']!['projects']!;
    expect(projects!.fields.map(({ text }) => text)).toEqual(
      projects!.fields.map(({ field }) => before[field.id] ?? ''),
    );
    expect(projects!.fields.some(({ text }) => text !== '')).toBe(true);
  });

  test('shows stored answers so that sending them back changes nothing', () => {
    for (const { id } of definition.sections) {
      const answers = accepted(id, typedInputs(id));
      const shown = forms(id, { answers }).flatMap(({ items }) =>
        items.flatMap((item): [string, string][] => [
          ...item.fields.map(({ field, text }): [string, string] => [`${item.id}/${field.id}`, text]),
          [`${item.id}/comment`, item.comment.text],
        ]),
      );
      expect(accepted(id, Object.fromEntries<string>(shown), answers)).toEqual(answers);
    }
  });

  test('that came back keeps what was typed, with each problem at its field', () => {
    const [form] = forms('hr', {
      inputs: { 'sick-leave/short': 'mye', 'sick-leave/long': '2,9' },
      problems: { 'sick-leave/short': 'Skriv et tall.', 'sick-leave/comment': 'Skriv hvorfor.' },
    });
    const [short, long] = form!.items[0]!.fields;
    expect(short).toMatchObject({ text: 'mye', problem: 'Skriv et tall.' });
    expect(long).toMatchObject({ text: '2,9' });
    expect(long).not.toHaveProperty('problem');
    expect(form!.items[0]!.comment.problem).toBe('Skriv hvorfor.');
    expect(form!.notice).toEqual({
      text: 'Rett eller fyll ut 2 felt, så lagrer jeg.',
      short: 'Rett eller fyll ut 2 felt: Korttidsfravær (under 16 dager) og Kommentar til Sykefravær.',
      tone: 'attention',
    });
  });

  test('names five of the fields to mend and counts the rest', () => {
    const breaches = ['per-day', 'per-week-aml', 'per-4-weeks', 'sundays', 'weekly-rest', 'per-week'];
    const problems = (count: number) =>
      Object.fromEntries(breaches.slice(0, count).map((id) => [`breaches/${id}`, 'Skriv et tall.']));
    const named = (more: Record<string, string>, count: number) =>
      forms('hr', { problems: { ...problems(count), ...more } })[0]!.notice?.short;
    expect(named({}, 6)).toBe(
      'Fyll ut 6 felt: Samlet tid per dag, AML-timer per uke, AML-timer per 4 uker, Søndager på rad, ' +
        'Ukentlig arbeidsfri og Samlet tid per uke.',
    );
    expect(named({ 'sick-leave/short': 'Skriv et tall.' }, 6)).toBe(
      'Fyll ut 7 felt: Korttidsfravær (under 16 dager), Samlet tid per dag, AML-timer per uke, ' +
        'AML-timer per 4 uker, Søndager på rad og 2 til.',
    );
  });

  test('says what is stored of it, by whom and when, and that its texts are a draft', () => {
    const answers = accepted('hr', typedInputs('hr'));
    const { breaches: _, ...partly } = answers;
    const savedAt = '2024-04-08T07:12:00.000Z';
    const stored = (given: typeof answers, savedBy?: SavedBy) => {
      const { record, ...base } = scope('hr', { answers: given });
      return buildForms({ ...base, record: { ...record, version: 2, savedAt }, now, savedBy })[0]!.stored;
    };
    expect(stored(answers, { who: 'you' })).toBe('Levert 8. april 2024 kl.\u00a009:12 av deg, versjon 2');
    expect(stored(answers, { who: 'other', name: 'Kari' })).toBe(
      'Levert 8. april 2024 kl.\u00a009:12 av Kari, versjon 2',
    );
    expect(stored(partly)).toBe('Sist lagret 8. april 2024 kl.\u00a009:12, versjon 2');
    expect(stored({ breaches: { state: 'later', cells: {} } })).toBeUndefined();
    const drafted = forms('economy', { inputs: { 'forecast/fte': '48' }, draftAt: '2024-04-09T06:42:00Z' });
    expect(drafted.map(({ draft }) => draft)).toEqual([
      undefined,
      'Utkast fra 9. april 2024 kl.\u00a008:42, ikke levert',
    ]);
  });

  test('says that the comment is required where one is asked for', () => {
    const [form] = forms('deviations', { problems: { 'open-deviations/comment': 'Skriv hvorfor.' } });
    expect(form!.items[0]!.comment).toMatchObject({ required: true, problem: 'Skriv hvorfor.' });
    const [long] = forms('deviations', {
      inputs: { 'open-deviations/comment': 'mange ord '.repeat(500) },
      problems: { 'open-deviations/comment': 'For lang.' },
    });
    expect(long!.items[0]!.comment.required).toBe(false);
  });

  test('tells problems that belong to no field of it above the fields', () => {
    const [form] = forms('portfolio', { problems: { 'red-risks/nil': 'Tøm feltene.', 'gone/field': '' } });
    expect(form!.notice?.text).toContain('Tøm feltene.');
  });

  test('asks for a comment beside figures, not beside an item that is itself a text', () => {
    const hidden = (section: string): [string, boolean][] =>
      forms(section).flatMap(({ items }) =>
        items.map(({ id, comment }): [string, boolean] => [id, comment.hidden === true]),
      );
    expect(Object.fromEntries(hidden('portfolio'))).toEqual({
      projects: false,
      'portfolio-status': true,
      'red-risks': true,
    });
    expect(Object.fromEntries(hidden('services'))['services-comment']).toBe(true);
  });

  test('marks the comment as required once the stored figure makes it so', () => {
    const yellow = accepted('deviations', typedInputs('deviations'));
    expect(forms('deviations')[0]!.items[0]!.comment.required).toBe(false);
    expect(forms('deviations', { answers: yellow })[0]!.items[0]!.comment.required).toBe(true);
  });
});
