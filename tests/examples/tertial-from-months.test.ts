import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { historyAnswers } from '../../report/answer/history-answers.ts';
import { parseHistoryFile } from '../../report/answer/history-file-schema.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { itemContext } from '../../report/assembly/item-context.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { shownText } from '../../report/form/shown-text.ts';
import { fieldsOf } from '../../report/kinds/index.ts';
import type { Taken } from '../../report/answer/taken.ts';
import type { OtherPeriod } from '../../report/parts/other-report.ts';
import { take } from '../../report/parts/take.ts';
import type { PastAnswers } from '../../report/answer/section-record.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { exampleRecords } from './example-report.ts';
import { loadExample } from './load-example.ts';

const text = (file: string) =>
  readFileSync(new URL(`../../examples/tertial-from-months/${file}`, import.meta.url), 'utf8');

function definitionOf(yaml: string): Definition {
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.definition;
}

const tertial = definitionOf(text('definition.yaml'));
const monthly = loadExample('helse-nord-ikt');
const period = parsePeriod('2024-T1')!;

function historyOf(definition: Definition, file: string) {
  const parsed = parseHistoryFile(file, definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.file;
}

/** The months of the monthly report: January and February from its history, March from its owners, April invented. */
const months = new Map(
  [monthly.history, historyOf(monthly.definition, text('april-2024.yaml'))]
    .flatMap((file) => historyAnswers(file, monthly.definition))
    .filter(({ period: month }) => month >= '2024-01')
    .map(({ period: month, sections }): [PeriodId, OtherPeriod] => [parsePeriod(month)!, monthOf(sections)]),
);
months.set(parsePeriod('2024-03')!, {
  ...monthOf({}),
  records: exampleRecords(monthly, { language: 'nb' }),
});

function monthOf(sections: Readonly<Record<string, SectionAnswers>>, isFinal = true): OtherPeriod {
  const { definition, plan } = monthly;
  const records = Object.entries(sections).map(
    ([id, answers]) => [id, { version: 1, answers, past: {} }] as const,
  );
  return { definition, plan, records: new Map(records), isFinal: () => isFinal };
}

function taken(definition = tertial, periods: ReadonlyMap<PeriodId, OtherPeriod> = months): Taken {
  const others = new Map([[monthly.definition.id, { definition: monthly.definition, periods }]]);
  return take(definition, period, others).get('operations')!;
}

/** What stands in an input before anybody has answered, and its hint. */
function shown(
  item: string,
  field: string,
  from: { readonly past?: PastAnswers; readonly taken?: Taken } = { taken: taken() },
): readonly (string | undefined)[] {
  const definition = tertial.sections.flatMap(({ items }) => items).find(({ id }) => id === item)!;
  const context = itemContext({ item, period, language: 'nb', past: {}, ...from });
  const fields = fieldsOf(definition, context);
  const own = fields.find(({ id }) => id === field)!;
  const plain = (value: string | undefined) => value?.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
  return [plain(shownText({ item: definition, context, fields, answer: undefined }, own)), plain(own.hint)];
}

describe('a tertial report from monthly answers', () => {
  it('gets what the history file of the example says, and the totals that the months computed', () => {
    const { periods } = historyOf(tertial, text('history.yaml'));
    const given = Object.entries(taken()).flatMap(([item, { periods: of }]) =>
      Object.entries(of).map(([month, { cells }]) => [month, item, cells] as const),
    );
    const stated = Object.entries(periods).flatMap(([month, items]) =>
      Object.entries(items).map(([item, cells]) => [month, item, cells] as const),
    );
    const byName = (a: readonly unknown[], b: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);
    expect(given.toSorted(byName)).toEqual(stated.toSorted(byName));
  });

  it('gets the same from the history file, where the store has no monthly report', () => {
    const { periods } = historyOf(tertial, text('history.yaml'));
    expect(shown('breaches', 'total', { past: periods })).toEqual(['251', 'summen av januar–april 2024']);
  });

  it.each([
    // (5.3 + 5.1 + 5.3 + 4.8) / 4 = 5.125
    ['sick-leave', 'total', '5,1', 'mål høyst 5,0 %  ·  snittet av januar–april 2024'],
    // 35 + 67 + 80 + 69
    ['breaches', 'total', '251', 'summen av januar–april 2024'],
    // 12 044 + 10 447 + 8 490 + 9 100
    ['service-desk', 'inquiries.period', '40 081', 'summen av januar–april 2024'],
    // (75 · 12 044 + 67 · 10 447 + 62 · 8 490 + 66 · 9 100) / 40 081 = 68.1
    ['service-desk', 'answered.period', '68', 'mål 70 %  ·  vektet snitt av januar–april 2024'],
    ['at-the-end', 'deviations', '241', 'tallet for april 2024'],
    // -306 490 - 70 000, by the monthly plan's opening balance
    ['at-the-end', 'balance', '-376 490', 'tallet for april 2024'],
  ])('%s %s is %s', (item, field, figure, hint) => {
    expect(shown(item, field)).toEqual([figure, hint]);
  });

  const without = (...gone: readonly string[]) =>
    new Map([...months].filter(([month]) => !gone.includes(month)));

  it('says which months are missing rather than adding up the others', () => {
    const rest = { taken: taken(tertial, without('2024-02', '2024-04')) };
    const missing = 'ikke regnet ut: mangler februar 2024 og april 2024';
    expect(shown('breaches', 'total', rest)).toEqual(['', missing]);
    expect(shown('at-the-end', 'deviations', rest)).toEqual(['', 'ikke regnet ut: mangler april 2024']);
  });

  it('does not take a month that the store has from the history file', () => {
    const { periods } = historyOf(tertial, text('history.yaml'));
    const february: [PeriodId, OtherPeriod] = [parsePeriod('2024-02')!, monthOf({})];
    const nothing = taken(tertial, new Map([...without('2024-02'), february]));
    expect(shown('breaches', 'total', { past: periods, taken: nothing })).toEqual([
      '',
      'ikke regnet ut: mangler februar 2024',
    ]);
    // One that it does not have is.
    expect(shown('breaches', 'total', { past: periods, taken: taken(tertial, without('2024-02')) })[0]).toBe(
      '251',
    );
  });

  it('says which months may still change', () => {
    const open = new Map(
      [...months].map(([month, one]) => [month, { ...one, isFinal: () => month < '2024-03' }]),
    );
    expect(shown('breaches', 'total', { taken: taken(tertial, open) })).toEqual([
      '251',
      'summen av januar–april 2024  ·  mars 2024 og april 2024 er ikke publisert ennå, så tallene kan bli endret',
    ]);
    expect(shown('at-the-end', 'deviations', { taken: taken(tertial, open) })[1]).toBe(
      'tallet for april 2024  ·  april 2024 er ikke publisert ennå, så det kan bli endret',
    );
  });

  it('never takes its own months for earlier periods', () => {
    const context = itemContext({ item: 'breaches', period, language: 'nb', past: {}, taken: taken() });
    expect(context.historyPeriods).toEqual([]);
    expect(context.history('total', parsePeriod('2023-T3')!)).toBeUndefined();
  });
});

describe('where a figure is taken from', () => {
  const changed = (from: string, to: string) => {
    const parsed = parseDefinition(text('definition.yaml').replace(from, to));
    return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
  };

  it('goes into a figure that the item has', () => {
    expect(changed('cells: { total: { item: breaches', 'cells: { totl: { item: breaches')).toEqual([
      '“breaches” has no figure called “totl”. Did you mean "total"?',
    ]);
  });

  it('needs a report longer than a month', () => {
    expect(changed('cadence: tertial', 'cadence: monthly')).toContain(
      'A monthly report has no months to be put together from. Remove “fromMonths”, or make the report tertial or annual.',
    );
  });

  it('has weights where it is weighted', () => {
    expect(changed('aggregate: weighted', 'aggregate: mean')).toHaveLength(1);
  });
});

describe('what is confidential in the monthly report', () => {
  const hr = (to: readonly string[]) => ({
    ...monthly.definition,
    sections: monthly.definition.sections.map((section) =>
      section.id === 'hr' ? { ...section, confidential: { to: [...to] } } : section,
    ),
  });
  const from = (definition: Definition) =>
    new Map([...months].map(([month, one]) => [month, { ...one, definition }]));
  const secret = (...to: readonly string[]): Definition => ({
    ...tertial,
    sections: tertial.sections.map((section) =>
      section.id === 'operations' ? { ...section, confidential: { to: [...to] } } : section,
    ),
  });

  it('is not taken into a section that is not', () => {
    const given = taken(tertial, from(hr([])));
    expect(given['breaches']!.periods['2024-01']).toEqual({ cells: {}, withheld: ['total'] });
    expect(shown('breaches', 'total', { taken: given })).toEqual([
      '',
      'ikke hentet: det er fortrolig i rapporten det skulle hentes fra',
    ]);
    // What is not confidential is taken beside it.
    expect(shown('at-the-end', 'deviations', { taken: given })[0]).toBe('241');
  });

  it('is not shown from a history file either', () => {
    const { periods } = historyOf(tertial, text('history.yaml'));
    const given = { past: periods, taken: taken(tertial, from(hr([]))) };
    expect(shown('breaches', 'total', given)[0]).toBe('');
  });

  it('is taken into a confidential section whose readers may all see it', () => {
    // The only reader, Kari, is the coordinator of both reports.
    expect(taken(secret(), from(hr([])))['breaches']!.periods['2024-01']!.cells).toEqual({ total: '35' });
    const dag = secret('dag.direktor@example.no');
    expect(taken(dag, from(hr([])))['breaches']!.periods['2024-01']!.cells).toEqual({});
    const seen = from(hr(['dag.direktor@example.no']));
    expect(taken(dag, seen)['breaches']!.periods['2024-01']!.cells).toEqual({ total: '35' });
  });
});
