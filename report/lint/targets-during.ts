import type { SubjectTarget } from '../status/check-rule.ts';
import type { Limits } from '../status/limits-of.ts';
import type { StatusRule } from '../status/rule-schema.ts';

/** The targets that are in force at some time while the limits are: limits of a schedule hold from their own start to the next. */
export function targetsDuring(
  targets: readonly SubjectTarget[],
  rule: StatusRule,
  { path }: Limits,
): readonly SubjectTarget[] {
  if (!('schedule' in rule)) return targets;
  const index = Number(path[path.indexOf('schedule') + 1]);
  const start = rule.schedule[index]?.from;
  const end = rule.schedule[index + 1]?.from;
  return targets.filter((target) => {
    const next = followerOf(target, targets);
    const endsLater = next === undefined || start === undefined || next > start;
    return endsLater && (end === undefined || (target.from ?? '') < end);
  });
}

/** When the next target of the same column takes over. */
function followerOf(
  { from = '', column }: SubjectTarget,
  targets: readonly SubjectTarget[],
): string | undefined {
  return targets
    .filter((other) => other.column === column)
    .flatMap((other) => (other.from !== undefined && other.from > from ? [other.from] : []))
    .sort()[0];
}
