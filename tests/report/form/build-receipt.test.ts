import { describe, expect, test } from 'vitest';
import { buildReceipt } from '../../../report/form/build-receipt.ts';
import { accepted, like, marchDefinition, scope, typedInputs } from './march.ts';

const now = new Date('2024-04-09T06:42:00Z');

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

  test('shows the beginning of each comment under its item', () => {
    const comment = `Det er mange nye saker. ${'Vi følger opp. '.repeat(40)}`;
    const { lines } = receipt('hr', { ...typedInputs('hr'), 'sick-leave/comment': comment });
    expect(lines.filter((line) => line.comment === 'Det er mange nye saker.')).toHaveLength(1);
    const last = lines.findIndex(({ label }) => label === 'Legemeldt fravær');
    expect(lines[last]?.comment).toBe('Det er mange nye saker.');
  });

  test('of a statement shows what has a colour rather than a hundred figures', () => {
    const { lines, nextPart } = receipt('economy', typedInputs('economy'));
    expect(lines.map(({ label }) => label)).toEqual(['Resultat: avvik fra budsjett hittil i år']);
    expect(lines[0]?.value).toBe('+1,3\u00a0mill.\u00a0kr');
    expect(nextPart).toBeUndefined();
  });

  test('names the column of figures that stand in several', () => {
    const base = scope('economy', {
      definition: marchDefinition((text) =>
        text.replace(/ {10}- \{ id: (expense|projects-total|ordinary), [^\n]*\n/g, ''),
      ),
    });
    const cells = { capital: '12000', acquisitions: '0' };
    const answers = { investments: { state: 'answered' as const, cells } };
    const receipt = buildReceipt({
      ...base,
      record: { ...base.record, answers },
      part: 2,
      now,
      editable: true,
    });
    const capital = 'Prosjektinvesteringer (aktiverbare utgifter)';
    const labels = receipt.lines.map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith(capital))).toEqual([
      `${capital}: årsbudsjett`,
      `${capital}: regnskap per mars 2024`,
      `${capital}: andel brukt av årsbudsjettet`,
    ]);
  });

  test('tells that the card was an old one, and that the report is published already', () => {
    const base = scope('hr', { answers: accepted('hr', typedInputs('hr')) });
    const notes = (more: Partial<Parameters<typeof buildReceipt>[0]>) =>
      buildReceipt({ ...base, part: 1, now, editable: true, ...more }).notes;
    expect(notes({})).toBeUndefined();
    expect(notes({ stale: true })).toEqual([like('eldre kort')]);
    expect(notes({ late: 'delivered' })).toEqual([like('Levert etter publisering')]);
    expect(notes({ late: 'corrected' })).toEqual([like('Rettet etter publisering')]);
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
