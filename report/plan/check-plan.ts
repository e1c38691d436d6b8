import type { Definition } from '../definition/definition-schema.ts';
import { datedPeriods } from '../definition/dated-periods.ts';
import { nameHint } from '../definition/name-hint.ts';
import type { Finding } from '../definition/problem.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod, yearOf } from '../period/period.ts';
import { checkCells } from './check-cells.ts';
import { type PlanCell, planCells } from './plan-cells.ts';
import type { Plan } from './plan-schema.ts';
import { tellOnce } from './tell-once.ts';

/**
 * Holds a plan against its definition: its report, items, periods, and cells. A value that nothing reads is a warning;
 * the same slip in several places is told once.
 */
export function checkPlan(plan: Plan, definition: Definition, language: Language): readonly Finding[] {
  const items = new Map(
    definition.sections
      .flatMap((section) => section.items)
      .map((item): [string, ItemDefinition] => [item.id, item]),
  );
  const cells = planCells(plan);
  const first = firstPeriod(plan, definition);
  const findings = [
    ...checkReport(plan, definition, language),
    ...Object.keys(plan.items).flatMap((id) => checkItem(id, [...items.keys()], language)),
    ...cells.flatMap((cell) => checkPeriod(cell, plan, language)),
    ...[...items.values()].flatMap((item) => {
      const own = cells.filter((cell) => cell.item === item.id);
      return first === undefined ? [] : checkCells(item, own, first, language);
    }),
  ];
  return tellOnce(findings, language);
}

/** Whether a plan belongs to the definition, which can be said before the rest of it is in order. */
export function checkReport(
  plan: Pick<Plan, 'report'>,
  definition: Definition,
  language: Language,
): readonly Finding[] {
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
    hint: nameHint(id, known, language),
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

function firstPeriod(plan: Plan, definition: Definition): PeriodId | undefined {
  if (definition.cadence === 'dated')
    return datedPeriods(definition).find((period) => yearOf(period) === plan.year);
  const suffix = { monthly: '-01', tertial: '-T1', annual: '' }[definition.cadence];
  return parsePeriod(`${plan.year}${suffix}`);
}
