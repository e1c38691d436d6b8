import { expect, it } from 'vitest';
import { readPast } from '../../cycle/period/read-past.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { parsePeriod, previousPeriod } from '../../report/period/period.ts';
import { valid } from '../report/definition/small-definition.ts';
import { newPlay } from './play.ts';

const now = parsePeriod('2024-04')!;
const section = (pace: string) => `  - id: clinic
    title: Clinic
    owner: anna@example.no
    items:
      - { id: plain, kind: indicators, title: Plain, rows: [{ id: a, label: A, unit: count }] }
      - { id: year, kind: indicators, title: Year, rows: [{ id: a, label: A, unit: count, aggregation: sum${pace} }] }
`;

/** What April 2024 gets of twelve years of months that each have both items, the second with a comment. */
async function pastWith(pace: string) {
  const parsed = parseDefinition(valid + section(pace));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { cycle } = await newPlay();
  for (let back = 1; back <= 144; back += 1) {
    const answer = { state: 'answered', cells: { a: String(back) }, comment: 'Flere.' } as const;
    const key = { report: 'small', period: previousPeriod(now, back) };
    await cycle.reports.importPeriod(key, { clinic: { plain: answer, year: answer } });
  }
  const past = (await readPast(cycle, parsed.definition, now)).get('clinic') ?? {};
  const periodsOf = (item: string) =>
    Object.keys(past).filter((period) => past[period]?.[item] !== undefined);
  return { past, plain: periodsOf('plain'), year: periodsOf('year') };
}

it('reaches two years and a month back', async () => {
  const { plain, year } = await pastWith('');
  expect(plain).toHaveLength(25);
  expect(plain[0]).toBe('2022-03');
  expect(year).toEqual(plain);
});

it('reaches ten full years back for what is followed through the year, at its figures alone', async () => {
  const { past, plain, year } = await pastWith(', pace: true');
  expect(plain).toHaveLength(25);
  // Ten years of 12 months and as many as one year more at most: from April 2013 on, so 2014 to 2023 are full.
  expect(year[0]).toBe('2013-04');
  expect(year).toHaveLength(132);
  expect(past['2013-04']).toEqual({ year: { a: '132' } });
  expect(past['2024-03']?.['year']).toEqual({ a: '1', comment: 'Flere.' });
});
