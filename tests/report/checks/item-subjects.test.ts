import { expect, it } from 'vitest';
import { sectionOnce } from '../../../report/assembly/section-once.ts';
import { itemSubjects } from '../../../report/checks/of-report/item-subjects.ts';
import { answeredRecords, definition, march, plan } from '../form/march.ts';

const records = answeredRecords();
const hr = definition.sections.find(({ id }) => id === 'hr')!;
const { past } = records.get('hr')!;
const scope = { definition, plan, period: march, language: 'nb' as const, records };
const item = sectionOnce(hr, scope).items.find(({ id }) => id === 'breaches')!;
const rows = [{ id: 'total', aliases: ['brudd'] }];

it('takes the subjects of the same figures once', () => {
  const first = itemSubjects('hr', item, rows, past);
  expect(first.length).toBeGreaterThan(0);
  expect(itemSubjects('hr', { ...item }, rows, past)).toBe(first);
});

it('takes them anew for other figures, names, blocks or an earlier period that is another', () => {
  const first = itemSubjects('hr', item, rows, past);
  const more = item.cells.map((cell) => ({ ...cell, label: `${cell.label} i alt` }));
  const labels = itemSubjects('hr', { ...item, cells: more, blocks: [] }, rows, past).map(
    ({ label }) => label,
  );
  expect(labels.every((label) => label.endsWith(' i alt'))).toBe(true);
  const named = itemSubjects('hr', item, [{ id: 'total', aliases: ['AML-brudd'] }], past);
  expect(named.find(({ where }) => where.cell === 'total')?.aliases).toEqual(['AML-brudd']);
  const corrected = { ...past, '2023-05': { breaches: { total: '4711' } } };
  expect(JSON.stringify(itemSubjects('hr', item, rows, corrected))).toContain('4711');
  expect(itemSubjects('economy', item, rows, past)[0]?.where.section).toBe('economy');
  expect(itemSubjects('hr', item, rows, past)).toEqual(first);
});
