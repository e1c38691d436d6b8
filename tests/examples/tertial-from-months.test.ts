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
import { fromMonths } from '../../report/parts/from-months.ts';
import { parsePeriod } from '../../report/period/period.ts';
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
    .map(({ period: month, sections }) => [
      parsePeriod(month)!,
      Object.assign({}, ...Object.values(sections)) as SectionAnswers,
    ]),
);
const march = exampleRecords(monthly, { language: 'nb' });
months.set(
  parsePeriod('2024-03')!,
  Object.fromEntries([...march.values()].flatMap(({ answers }) => Object.entries(answers))),
);

const past = fromMonths(tertial, { definition: monthly.definition, plans: [monthly.plan!], months });

/** What stands in an input before anybody has answered, and its hint. */
function shown(item: string, field: string, from = past): readonly (string | undefined)[] {
  const definition = tertial.sections.flatMap(({ items }) => items).find(({ id }) => id === item)!;
  const context = itemContext({ item, period, language: 'nb', past: from });
  const fields = fieldsOf(definition, context);
  const own = fields.find(({ id }) => id === field)!;
  const plain = (value: string | undefined) => value?.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
  return [plain(shownText({ item: definition, context, fields, answer: undefined }, own)), plain(own.hint)];
}

describe('a tertial report from monthly answers', () => {
  it('gets what the history file of the example says, and the totals that the months computed', () => {
    const { periods } = historyOf(tertial, text('history.yaml'));
    const sorted = Object.fromEntries(Object.entries(past).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = Object.fromEntries(
      Object.entries(sorted).map(([month, items]) => [
        month,
        Object.fromEntries(Object.entries(items).filter(([, cells]) => Object.keys(cells).length > 0)),
      ]),
    );
    expect(known).toEqual(periods);
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

  it('says which months are missing rather than adding up the others', () => {
    const { '2024-02': _february, '2024-04': _april, ...rest } = past;
    const missing = 'ikke regnet ut: mangler februar 2024 og april 2024';
    expect(shown('breaches', 'total', rest)).toEqual(['', missing]);
    expect(shown('at-the-end', 'deviations', rest)).toEqual(['', 'ikke regnet ut: mangler april 2024']);
  });

  it('takes a correction of a month', () => {
    const corrected = { ...past, '2024-02': { breaches: { total: '70' } } };
    expect(shown('breaches', 'total', corrected)[0]).toBe('254');
  });

  it('never takes its own months for earlier periods', () => {
    const context = itemContext({ item: 'breaches', period, language: 'nb', past });
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
