import type { Definition } from '../definition/definition-schema.ts';
import type { Finding } from '../definition/problem.ts';
import { kindOf } from '../kinds/index.ts';
import type { Ruled } from '../kinds/ruled.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { compareDecimals, toDecimalText } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import { type PlanCell, planCells } from '../plan/plan-cells.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { type Limits, limitsOf } from '../status/limits-of.ts';
import { isForYear } from './limits-targets.ts';
import { lacksBaseline } from './lint-baseline.ts';
import { besideGreen, outsideGreen } from './lint-target.ts';
import { plannedDuring } from './planned-targets.ts';

/** What lets a plan's numbers be looked up together with what they judge. */
interface Planned {
  readonly item: string;
  readonly ruled: Ruled;
  readonly own: readonly PlanCell[];
  readonly year: number;
  readonly language: Language;
}

/** Holds a plan's targets and baselines against the definition's rules, in the order of the definition. */
export function lintPlan(plan: Plan, definition: Definition, language: Language): readonly Finding[] {
  const cells = planCells(plan);
  return definition.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const own = cells.filter((cell) => cell.item === item.id);
      return kindOf(item)
        .rules(item)
        .flatMap((ruled) => {
          const planned = { item: item.id, ruled, own, year: plan.year, language };
          return [...noBaseline(planned, item.id in plan.items), ...aboutTargets(planned)];
        });
    });
}

function noBaseline({ item, ruled, own, language }: Planned, isPlanned: boolean): readonly Finding[] {
  const { planned, rule, subject } = ruled;
  if (planned === undefined || !lacksBaseline(rule, subject)) return [];
  if (own.some(({ measure, cell }) => measure === 'baseline' && cell === planned.cell)) return [];
  const message = translate(language, 'lint.planNoBaseline', { cell: planned.cell });
  const path = isPlanned ? ['items', item] : ['items'];
  return [{ severity: 'warning', path, at: 'key', message, mend: `baseline: { ${planned.cell}: 100 }` }];
}

function aboutTargets({ ruled, own, year, language }: Planned): readonly Finding[] {
  const { planned, rule, subject } = ruled;
  if (planned === undefined) return [];
  const targets = own.filter(
    ({ cell, measure }) => cell === planned.cell && planned.targets.includes(measure),
  );
  const found = limitsOf(rule).flatMap((limits) => {
    const held = plannedDuring(targets, rule, limits, year).filter(
      ({ measure }) => !isForYear(limits, subject) || measure === 'annualTarget',
    );
    return besideLimits(held, limits, ruled, language);
  });
  return [...found, ...targets.flatMap((cell) => givenTwice(cell, ruled, language))].toSorted(
    (one, other) => places(own, one) - places(own, other),
  );
}

/** What limits say of the targets that hold while they do: a wrong one, targets that they do not follow, or a green beside one. */
function besideLimits(
  targets: readonly PlanCell[],
  limits: Limits,
  { planned, subject }: Ruled,
  language: Language,
): readonly Finding[] {
  const about = (cell: PlanCell, look: typeof outsideGreen): readonly Finding[] =>
    look({ value: toDecimalText(cell.value), relation: planned?.relation }, limits, subject, language).map(
      ({ severity, message, mend }) => ({ severity, message, mend, path: cell.path }),
    );
  const wrong = targets.flatMap((cell) => about(cell, outsideGreen));
  if (wrong.length > 0) return wrong;
  return targets.flatMap((cell) => about(cell, besideGreen));
}

/** Where a finding's number stands among those of the plan. */
function places(own: readonly PlanCell[], { path }: Finding): number {
  return own.findIndex((cell) => cell.path === path);
}

/** One period's own target stands in the definition's place on purpose; one for the whole year hides it. */
function givenTwice(cell: PlanCell, { subject }: Ruled, language: Language): readonly Finding[] {
  const { targets = [], decimals } = subject;
  const column = { target: 'period', targetToDate: 'yearToDate', annualTarget: 'estimate' }[cell.measure];
  const defined = targets.find(
    (target) => (target.column ?? 'period') === column && target.from === undefined,
  );
  const value = toDecimalText(cell.value);
  if (cell.period !== undefined || defined === undefined || compareDecimals(defined.value, value) === 0)
    return [];
  const message = translate(language, 'lint.planTwice', {
    cell: cell.cell,
    plan: formatNumber(value, { decimals, language }),
    defined: formatNumber(defined.value, { decimals, language }),
  });
  return [{ severity: 'note', path: cell.path, message }];
}
