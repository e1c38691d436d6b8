import type { Definition } from '../../report/definition/definition-schema.ts';
import { overridable, type OverridableFigure } from '../../report/form/overridable.ts';
import { findTarget } from '../../report/questions/find-target.ts';
import type { Target } from '../../report/questions/question.ts';
import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { overrideScope } from '../record/override-scope.ts';

export type FigureInSection = OverridableFigure & { readonly section: string };

/** Every figure that a person may override, with its section. */
export async function figuresFor(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
): Promise<readonly FigureInSection[]> {
  const found: FigureInSection[] = [];
  for (const { id: section } of answerable(loaded.definition, actor).sections) {
    const record = loaded.snapshot.sections.get(section)?.record;
    if (record === undefined) continue;
    const scope = await overrideScope(cycle, loaded, section, actor, record);
    found.push(...overridable(scope).map((figure) => ({ ...figure, section })));
  }
  return found;
}

/** The figures that some words can mean: a row by its name, or every figure of an item or a section. */
export function figuresNamed(
  text: string,
  figures: readonly FigureInSection[],
  allowed: Definition,
): readonly FigureInSection[] {
  const found = findTarget(text, allowed);
  if (found.type === 'none') return [];
  const targets = found.type === 'one' ? [found.target] : found.candidates;
  return figures.filter((figure) => targets.some((target) => isAbout(figure, target)));
}

function isAbout({ section, item, cell }: FigureInSection, target: Target): boolean {
  if (section !== target.section) return false;
  if (target.item !== undefined && item.id !== target.item) return false;
  return target.row === undefined || cell.id === target.row;
}
