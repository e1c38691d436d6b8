import type { Point } from '../evidence/subject.ts';

/**
 * Tells from a column's name what its values are; undefined for shares, colours and the like.
 * @example columnMeaning('yearToDateBudget') //=> { role: 'budget', basis: 'year-to-date' }
 */
export function columnMeaning(column: string): Pick<Point, 'role' | 'basis'> | undefined {
  const name = column.toLowerCase();
  if (/share|colour|status|count|limit/.test(name)) return undefined;
  const basis = name.includes('todate')
    ? 'year-to-date'
    : /annual|(?<!last)year(?!to)/.test(name)
      ? 'year'
      : name.startsWith('lastyear')
        ? 'year-to-date'
        : 'period';
  if (name.includes('variance')) return { role: 'variance', basis };
  if (name.includes('budget')) return { role: 'budget', basis };
  if (name.includes('target')) return { role: 'target', basis };
  if (/forecast|estimate|prognosis/.test(name)) return { role: 'forecast', basis };
  return { role: 'actual', basis };
}
