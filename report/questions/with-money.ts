import type { Definition } from '../definition/definition-schema.ts';
import { asksMoney, withoutMoney } from './asks-money.ts';
import { economyOf } from './economy-of.ts';
import type { Intent, Target } from './question.ts';
import type { Understood } from './understood.ts';

/** What may be asked of an amount. */
const ofFigure: ReadonlySet<Intent> = new Set<Intent>(['status', 'history', 'compare']);

/**
 * "Hva koster FRESK?", "finansiering av HIS2": the money of the project that is named, and not its colours. `before` is what was spoken of: "hvor
 * mye er bevilget?" after a project is about that, and "og HIS2?" after a project's money about another's.
 */
export function withMoney(
  now: Understood,
  before: Understood | undefined,
  definition: Definition,
): Understood {
  const goesOn = now.leads && before !== undefined && asksMoney(before.text);
  if (!ofFigure.has(now.intent) || !(asksMoney(now.text) || goesOn)) return now;
  const spoken = now.found?.type === 'one' || before === undefined ? now : before;
  const [target] = candidatesOf(spoken).flatMap((candidate) => economyOf(candidate, definition) ?? []);
  if (target === undefined) return now;
  const { within: _within, ...rest } = now;
  const ignored = now.found?.type === 'one' ? withoutMoney(now.found.ignored) : [];
  return { ...rest, found: { type: 'one', target, ignored } };
}

function candidatesOf({ found }: Understood): readonly Target[] {
  if (found?.type === 'one') return [found.target];
  return found?.type === 'several' ? found.candidates : [];
}
