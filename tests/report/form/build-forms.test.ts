import { describe, expect, test } from 'vitest';
import { assignments, itemsFor, mayAnswer } from '../../../report/form/assigned.ts';
import { buildForms } from '../../../report/form/build-forms.ts';
import { buildReceipt } from '../../../report/form/build-receipt.ts';
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
    expect(form!.notice).toEqual({ text: 'Rett 2 felt, så lagrer vi.', tone: 'attention' });
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

describe('a receipt', () => {
  function receipt(section: string, inputs: Record<string, string>, part = 1) {
    const answers = accepted(section, inputs);
    const base = scope(section, { answers });
    return buildReceipt({
      ...base,
      record: { ...base.record, savedAt: now.toISOString() },
      part,
      now,
      editable: true,
    });
  }

  test('shows each figure with its colour, reason and trend', () => {
    const { lines, saved, outstanding } = receipt('hr', typedInputs('hr'));
    expect(saved).toBe('Lagret 9. april 2024 kl.\u00a008:42 · versjon 1 · kan endres til rapporten låses');
    expect(lines[0]).toMatchObject({
      label: 'Samlet sykefravær',
      value: '5,3\u00a0%',
      status: { colour: 'yellow', reason: like('0,3\u00a0prosentpoeng til grønn') },
    });
    expect(lines.flatMap(({ heading }) => (heading === undefined ? [] : [heading]))).toEqual([
      'Sykefravær',
      'AML-brudd',
    ]);
    expect(lines.find(({ label }) => label === 'AML-brudd i alt')).toMatchObject({
      value: '80',
      trend: '↑',
      status: { colour: 'red' },
    });
    expect(outstanding).toEqual([]);
  });

  test('of a statement shows what has a colour rather than a hundred figures', () => {
    const { lines, nextPart } = receipt('economy', typedInputs('economy'));
    expect(lines.map(({ label }) => label)).toEqual(['Resultat: avvik fra budsjett hittil i år']);
    expect(lines[0]?.value).toBe('+1,3\u00a0mill.\u00a0kr');
    expect(nextPart).toBeUndefined();
  });

  test('names what is outstanding and the part where it is', () => {
    const inputs = Object.fromEntries(
      Object.entries(typedInputs('economy')).filter(([key]) => key.startsWith('statement/')),
    );
    expect(receipt('economy', inputs)).toMatchObject({
      outstanding: [
        'Årsprognose og bemanning',
        'Prosjekt- og investeringsbudsjett',
        'Likviditet',
        'Oppsummering av økonomien',
      ],
      nextPart: 2,
    });
  });

  test('prints nil, lists and texts in short', () => {
    const { lines } = receipt('portfolio', { 'red-risks/nil': 'true' });
    expect(lines).toEqual([{ label: 'Risikoer i rød sone', value: 'Ingen risikoer i rød sone.' }]);
    expect(receipt('portfolio', { 'red-risks/records': 'A|b|c\nD|e|f' }).lines).toEqual([
      { label: 'Risikoer i rød sone', value: '2 linjer' },
    ]);
  });
});
