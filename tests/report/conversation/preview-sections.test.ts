import { expect, it } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { fewFailures, previewSections } from '../../../report/conversation/preview-sections.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { valid } from '../definition/small-definition.ts';

const period = parsePeriod('2024-03');

/** A report of so many sections with one figure each, of which those are answered that `value` gives a figure for. */
function report(count: number, value: (at: number) => number | undefined) {
  const head = valid.slice(0, valid.indexOf('  - id: first')).replace('[nb]', '[nb, nn]');
  const parsed = parseDefinition(
    `${head}${Array.from(
      { length: count },
      (_, at) => `  - id: s${at}
    title: Seksjon ${at}
    owner: eier-${at}@example.no
    items:
      - id: i${at}
        kind: indicators
        title: Nøkkeltall
        rows: [{ id: cases, label: Saker, unit: count, direction: lower, status: { bands: { green: "<= 5", yellow: "> 5 and <= 10", red: "> 10" } } }]
`,
    ).join('')}`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  if (period === undefined) throw new Error('Not a period');
  const records = new Map(
    Array.from({ length: count }, (_, at) => [at, value(at)] as const).flatMap(([at, figure]) =>
      figure === undefined
        ? []
        : [
            [
              `s${at}`,
              {
                version: 1,
                answers: {
                  [`i${at}`]: { state: 'answered' as const, cells: { cases: String(figure) } },
                },
                past: {},
              },
            ] as const,
          ],
    ),
  );
  const { definition } = parsed;
  const assembled = assemble({
    definition,
    period,
    language: 'nb',
    now: new Date('2024-04-09T07:00:00Z'),
    state: 'collecting',
    publication: 0,
    records,
  });
  return { assembled, definition };
}

const ids = (sections: readonly { readonly id: string }[]) => sections.map(({ id }) => id);
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `s${from + at}`);

it('names every section of a report of up to a hundred', () => {
  const { assembled, definition } = report(100, (at) => (at < 50 ? 3 : undefined));
  const { sections, unlisted } = previewSections(assembled, definition, 'nb', undefined);
  expect(ids(sections)).toEqual(numbers(0, 100));
  expect(unlisted).toBeUndefined();
});

it('names of a longer one what is missing, then red, then yellow, in the report’s own order, and counts the others', () => {
  // 40 green, 30 red, 20 yellow, 45 missing, 15 green: a hundred are 45 missing, 30 red, 20 yellow and the first 5 green.
  const { assembled, definition } = report(150, (at) => {
    if (at < 40) return 3;
    if (at < 70) return 12;
    if (at < 90) return 8;
    return at < 135 ? undefined : 3;
  });
  const { sections, unlisted } = previewSections(assembled, definition, 'nb', undefined);
  expect(ids(sections)).toEqual([...numbers(0, 5), ...numbers(40, 135)]);
  expect(unlisted).toBe(
    '50 seksjoner til er ikke tatt med her: 50 er klare, ingen mangler noe. Skriv navnet på en seksjon, eller «hva mangler».',
  );
});

it('says how many of those it does not name lack something', () => {
  const { assembled, definition } = report(150, (at) => (at < 30 ? 3 : undefined));
  const { sections, unlisted } = previewSections(assembled, definition, 'nn', undefined);
  expect(ids(sections)).toEqual(numbers(30, 130));
  expect(unlisted).toBe(
    '50 seksjonar til er ikkje tekne med her: 30 er klare, 20 manglar noko. Skriv namnet på ein seksjon, eller «kva manglar».',
  );
});

it('names fifty messages that did not arrive, and how many more', () => {
  const failures = Array.from({ length: 53 }, (_, at) => `nummer ${at}`);
  expect(fewFailures(failures.slice(0, 50), 'nb')).toHaveLength(50);
  const few = fewFailures(failures, 'nb');
  expect(few).toHaveLength(51);
  expect(few.at(-1)).toBe('… og 3 til. Skriv «utsendinger» for å se alle.');
});
