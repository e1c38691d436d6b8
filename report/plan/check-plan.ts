import type { Definition } from '../definition/definition-schema.ts';
import { nearestName } from '../definition/nearest-name.ts';
import type { Finding } from '../definition/problem.ts';
import { rowIds } from '../definition/row-ids.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod, yearOf } from '../period/period.ts';
import { askedCells } from './asked-cells.ts';
import { type PlanCell, planCells } from './plan-cells.ts';
import type { Plan } from './plan-schema.ts';

/** Holds a plan against its definition: its report, items, periods, and cells. A value that nothing reads is a warning. */
export function checkPlan(plan: Plan, definition: Definition, language: Language): readonly Finding[] {
  const items = new Map(
    definition.sections
      .flatMap((section) => section.items)
      .map((item): [string, ItemDefinition] => [item.id, item]),
  );
  const cells = planCells(plan);
  return [
    ...checkReport(plan, definition, language),
    ...Object.keys(plan.items).flatMap((id) => checkItem(id, [...items.keys()], language)),
    ...cells.flatMap((cell) => checkPeriod(cell, plan, language)),
    ...cells.flatMap((cell) => {
      const item = items.get(cell.item);
      return item === undefined ? [] : checkCell(cell, item, firstPeriod(plan, definition), language);
    }),
  ];
}

function checkReport(plan: Plan, definition: Definition, language: Language): readonly Finding[] {
  if (plan.report === definition.id) return [];
  const message = translate(language, 'check.plan-of-other-report', {
    plan: plan.report,
    definition: definition.id,
  });
  return [{ severity: 'error', path: ['report'], message }];
}

function checkItem(id: string, known: readonly string[], language: Language): readonly Finding[] {
  if (known.includes(id)) return [];
  const message = translate(language, 'check.unknown-item', {
    id,
    known: nearestName(id, known) ?? known.join(', '),
  });
  return [{ severity: 'error', path: ['items', id], at: 'key', message }];
}

function checkPeriod({ period, path }: PlanCell, plan: Plan, language: Language): readonly Finding[] {
  if (period === undefined) return [];
  const parsed = parsePeriod(period);
  if (parsed !== undefined && yearOf(parsed) === plan.year) return [];
  const message = translate(language, 'check.plan-period', { period, year: String(plan.year) });
  return [{ severity: 'error', path: path.slice(0, -1), at: 'key', message }];
}

function checkCell(
  { measure, cell, period, path }: PlanCell,
  item: ItemDefinition,
  fallback: PeriodId | undefined,
  language: Language,
): readonly Finding[] {
  const at = (period === undefined ? undefined : parsePeriod(period)) ?? fallback;
  if (at === undefined) return [];
  const asked = askedCells(item, at);
  if (asked.has(`${measure} ${cell}`)) return [];
  if (rowIds(item).includes(cell))
    return [
      {
        severity: 'warning',
        path,
        at: 'key',
        message: translate(language, 'check.plan-value-unused', { measure, cell }),
      },
    ];
  if (asked.size === 0)
    return [
      {
        severity: 'error',
        path,
        at: 'key',
        message: translate(language, 'check.unplanned-item', { item: item.id }),
      },
    ];
  const known = [...new Set([...asked].map((name) => name.split(' ')[1] ?? ''))];
  const names = nearestName(cell, known) ?? known.join(', ');
  const message = translate(language, 'check.unknown-cell', { cell, item: item.id, known: names });
  return [{ severity: 'error', path, at: 'key', message }];
}

function firstPeriod(plan: Plan, definition: Definition): PeriodId | undefined {
  const suffix = { monthly: '-01', tertial: '-T1', annual: '' }[definition.cadence];
  return parsePeriod(`${plan.year}${suffix}`);
}
