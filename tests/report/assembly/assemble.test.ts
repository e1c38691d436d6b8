import { describe, expect, test } from 'vitest';
import type { AnsweredSection } from '../../../report/answer/section-record.ts';
import { assemble } from '../../../report/assembly/assemble.ts';
import type { Report } from '../../../report/assembly/report.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Language } from '../../../report/language/language.ts';
import {
  accepted,
  answeredRecords,
  definition,
  march,
  pastOf,
  plan,
  typedInputs,
  like,
} from '../form/march.ts';

function report(
  records: ReadonlyMap<string, AnsweredSection>,
  options: { now?: string; language?: Language; definition?: Definition } = {},
): Report {
  return assemble({
    definition: options.definition ?? definition,
    plan,
    period: march,
    language: options.language ?? 'nb',
    now: new Date(options.now ?? '2024-04-10T08:00:00Z'),
    state: 'collecting',
    publication: 0,
    records,
  });
}

const section = ({ sections }: Report, id: string) => sections.find((candidate) => candidate.id === id)!;

describe('a whole report', () => {
  const whole = report(answeredRecords());

  test('is named and in the order of the definition', () => {
    expect(whole).toMatchObject({
      id: 'helse-nord-ikt',
      title: 'Virksomhetsrapport mars 2024',
      organisation: 'Helse Nord IKT',
      timeZone: 'Europe/Oslo',
      definitionVersion: 1,
      planVersion: 1,
      assembledAt: '2024-04-10T08:00:00.000Z',
      missing: [],
    });
    expect(whole.sections.map(({ id }) => id)).toEqual(definition.sections.map(({ id }) => id));
    expect(section(whole, 'hr')).toMatchObject({ version: 1, answeredAt: '2024-04-09T06:42:00.000Z' });
  });

  test('has the printed figures', () => {
    const values = whole.sections
      .flatMap(({ items }) => items.flatMap(({ cells }) => cells))
      .filter(({ period }) => period === '2024-03');
    const value = (item: string, id: string, column: string) =>
      values.find((cell) => cell.item === item && cell.id === id && cell.column === column)?.value;
    expect(value('statement', 'revenue', 'monthVariance')).toBe('-480');
    expect(value('service-desk', 'answered-1min', 'actual')).toBe('62');
    expect(value('breaches', 'total', 'actual')).toBe('80');
    expect(value('open-deviations', 'open', 'actual')).toBe('258');
  });

  test('gives each section the worst colour of its items, with the reason', () => {
    const statuses = whole.sections.map(({ id, status }) => [id, status.colour]);
    expect(Object.fromEntries(statuses)).toEqual({
      assessment: 'yellow',
      economy: 'green',
      services: 'red',
      portfolio: 'yellow',
      hr: 'red',
      deviations: 'red',
    });
    expect(section(whole, 'hr').status.reason).toBe('Rød: AML-brudd');
  });

  test('takes its colour from the assessment, not from the worst section', () => {
    expect(whole.overall).toMatchObject({
      colour: 'yellow',
      decidedBy: 'person',
      reason: 'Fastsatt i «Administrerende direktørs vurdering».',
    });
  });

  test('lists what changed colour since February, and nothing else', () => {
    expect(whole.changes.map(({ cell, from, to, values }) => [cell, from, to, values])).toEqual([
      ['answered-1min', 'yellow', 'red', '67\u00a0% → 62\u00a0%'],
      ['rsma', 'green', 'yellow', undefined],
      ['m365', 'yellow', 'green', undefined],
      ['total', 'yellow', 'red', '67 → 80'],
      ['open', 'yellow', 'red', '234 → 258'],
    ]);
  });
});

describe('gaps', () => {
  test('are printed with owner and deadline, and the assessment waits', () => {
    const partial = report(answeredRecords('assessment', 'hr', 'deviations'));
    expect(partial.missing).toEqual([
      {
        section: 'assessment',
        sectionTitle: 'Administrerende direktørs vurdering',
        items: [{ id: 'overall', title: 'Samlet vurdering', later: false }],
        owner: 'dag.direktor@example.no',
        deadline: '2024-04-15T10:00:00.000Z',
        overdue: false,
        waiting: true,
      },
      {
        section: 'hr',
        sectionTitle: 'HR/HMS',
        items: [
          { id: 'sick-leave', title: 'Sykefravær', later: false },
          { id: 'breaches', title: 'AML-brudd', later: false },
          { id: 'hse-system', title: 'HMS-systemet', later: false },
        ],
        owner: 'hanne.hr@example.no',
        deadline: '2024-04-12T10:00:00.000Z',
        overdue: false,
        waiting: false,
      },
      expect.objectContaining({ section: 'deviations', owner: 'kjell.kvalitet@example.no' }),
    ]);
    expect(section(partial, 'hr')).toMatchObject({ version: 0, status: { colour: 'no-data' } });
    expect(section(partial, 'hr').items[0]).toMatchObject({ state: 'outstanding' });
    expect(partial.overall).toMatchObject({ colour: 'red', decidedBy: 'roll-up' });
    expect(partial.overall.reason).toContain('«Administrerende direktørs vurdering» er ikke levert');
  });

  test('are not overdue at the deadline itself', () => {
    const due = report(answeredRecords('hr'), { now: '2024-04-12T10:00:00Z' });
    expect(due.missing.map(({ overdue }) => overdue)).toEqual([false]);
  });

  test('are overdue after the deadline, and then the assessment opens', () => {
    const late = report(answeredRecords('assessment', 'hr'), { now: '2024-04-12T10:00:01Z' });
    expect(late.missing.map(({ section: id, overdue, waiting }) => [id, overdue, waiting])).toEqual([
      ['assessment', false, false],
      ['hr', true, false],
    ]);
  });

  test('a value never given is not a change of colour, nor is one that disappears', () => {
    expect(report(answeredRecords('services', 'hr', 'deviations', 'portfolio')).changes).toEqual([]);
    const records = new Map([...answeredRecords()].map(([id, record]) => [id, { ...record, past: {} }]));
    expect(report(records).changes).toEqual([]);
  });

  test('an empty store gives a report that is all gaps', () => {
    const empty = report(new Map());
    expect(empty.missing).toHaveLength(6);
    expect(new Set(empty.sections.map(({ status }) => status.colour))).toEqual(new Set(['no-data']));
    expect(empty.overall.colour).toBe('no-data');
  });
});

describe('answers without values', () => {
  function withAnswer(sectionId: string, item: string, answer: AnsweredSection['answers'][string]): Report {
    const answers = { ...accepted(sectionId, typedInputs(sectionId)), [item]: answer };
    const record = { version: 2, answers, past: pastOf(sectionId) };
    return report(new Map([...answeredRecords(), [sectionId, record]]));
  }

  test('nil prints its sentence and is no gap', () => {
    const nil = withAnswer('portfolio', 'red-risks', { state: 'nil', cells: {} });
    expect(section(nil, 'portfolio').items[2]).toMatchObject({
      state: 'nil',
      sentence: 'Ingen risikoer i rød sone.',
      blocks: [],
    });
    expect(nil.missing).toEqual([]);
  });

  test('not applicable does not colour the section', () => {
    const answer = { state: 'not-applicable' as const, cells: {}, comment: 'Ingen vakter' };
    const without = withAnswer('hr', 'breaches', answer);
    expect(section(without, 'hr').status.colour).toBe('yellow');
    expect(section(without, 'hr').items[1]).toMatchObject({
      state: 'not-applicable',
      status: { colour: 'not-applicable' },
      comment: 'Ingen vakter',
      sentence: like(/^Ikke aktuelt/),
    });
  });

  test('a promise is still a gap', () => {
    const later = withAnswer('hr', 'breaches', { state: 'later', cells: {} });
    expect(later.missing).toMatchObject([{ section: 'hr', items: [{ id: 'breaches', later: true }] }]);
    expect(section(later, 'hr').status.colour).toBe('yellow');
  });
});

test('a report in another language has the same figures and colours', () => {
  const figures = (made: Report) =>
    made.sections.map(({ items }) =>
      items.map(({ cells }) => cells.map(({ value, status }) => [value, status?.colour])),
    );
  const nb = report(answeredRecords());
  for (const language of ['nn', 'en'] as const) {
    const other = report(answeredRecords(), { language });
    expect(figures(other)).toEqual(figures(nb));
    expect(other.title).not.toBe(nb.title);
  }
});
