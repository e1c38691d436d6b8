import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { csvRows } from '../../../report/history/csv-rows.ts';
import { placeValues } from '../../../report/history/place-values.ts';
import { tableValues } from '../../../report/history/table-values.ts';
import { parsePeriod } from '../../../report/period/period.ts';

const definition = read(readFileSync('examples/helse-nord-ikt/definition.yaml', 'utf8'));
const march = parsePeriod('2024-03');

function read(text: string): Definition {
  const parsed = parseDefinition(text);
  if (!parsed.ok) throw new Error('not in order');
  return parsed.definition;
}

function place(csv: string) {
  const rows = csvRows(csv);
  if (!rows.ok || march === undefined) throw new Error('unreadable');
  const table = tableValues(rows.rows, 'nb');
  if (!table.ok) throw new Error(table.problem);
  return placeValues(table.values, { definition, now: march, language: 'nb' });
}

describe('history from a table', () => {
  it('takes a value a line, by title or id, with a decimal comma', () => {
    const { placed, refused } = place(
      'periode;punkt;rad;verdi\nFebruar 2024;Sykefravær;short;2,9\n2024-02;sick-leave;Langtidsfravær (over 16 dager);3,1 %\n',
    );
    expect(refused).toEqual([]);
    expect(placed).toEqual([
      { period: '2024-02', section: 'hr', item: 'sick-leave', field: 'short', value: '2.9' },
      { period: '2024-02', section: 'hr', item: 'sick-leave', field: 'long', value: '3.1' },
    ]);
  });

  it('takes a period a column; a blank is no value', () => {
    const { placed } = place(
      'punkt\trad\t2024-01\t2024-02\nBrukerstøtte\tTotalt antall henvendelser\t12 044\t10 447\nBrukerstøtte\tAndel telefonhenvendelser\t\t49 %\n',
    );
    expect(placed.map(({ period, field, value }) => `${period} ${field} ${value}`)).toEqual([
      '2024-01 inquiries 12044',
      '2024-02 inquiries 10447',
      '2024-02 phone-share 49',
    ]);
  });

  it.each([
    ['a number in words', '2024-02;sick-leave;short;to', /to/],
    ['a number that may be read in two ways', '2024-02;breaches;per-day;1.126', /1\.126/],
    ['an item there is not', '2024-02;Sykefraver;short;2,9', /ikke noe punkt som heter «Sykefraver»/],
    ['a field there is not', '2024-02;sick-leave;shorts;2,9', /ikke noe felt som heter «shorts»/],
    ['a computed row', '2024-02;sick-leave;total;5,9', /ikke noe felt som heter «total»/],
    ['a period there is not', '2024-13;sick-leave;short;2,9', /«2024-13» er ikke en periode/],
    ['a period of another cadence', '2024-T1;sick-leave;short;2,9', /annen takt/],
    ['the period that is reported now', '2024-03;sick-leave;short;2,9', /ikke til historikken/],
    ['a value given before', '2024-01;sick-leave;short;2,9', /to ganger/],
  ])('refuses %s at its line, and keeps the rest', (_name, line, problem) => {
    const { placed, refused } = place(
      `periode;punkt;rad;verdi\n2024-01;sick-leave;short;2,7\n${line}\n2024-01;sick-leave;long;2,6\n`,
    );
    expect(placed.map(({ field }) => field)).toEqual(['short', 'long']);
    expect(refused.map(({ line, text }) => ({ line, text }))).toEqual([
      { line: 3, text: line.split(';')[3] },
    ]);
    expect(refused[0]?.problem).toMatch(problem);
  });

  it('says what a heading must be', () => {
    const rows = csvRows('a;b\n1;2\n');
    const table = rows.ok ? tableValues(rows.rows, 'nb') : rows;
    expect(table.ok ? '' : table.problem).toMatch(/periode;punkt;rad;verdi/);
    expect(tableValues([], 'nb')).toMatchObject({ ok: false });
    expect(csvRows('punkt;rad\n"uten slutt;1\n')).toMatchObject({ ok: false });
  });

  it('reads any cell back as it was, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const lines = pairs.map((pair) => pair.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'));
        const rows = csvRows(['a;b', ...lines].join('\n'));
        const kept = pairs.filter((pair) => pair.some((text) => text !== ''));
        expect(rows.ok && rows.rows.slice(1).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});
