import type { ActiveDefinition } from '../cycle.ts';
import type { DefinitionUse } from '../ports/definition-store.ts';

/** The versions of a definition and of its plans by year. */
export type Versions = Pick<DefinitionUse, 'definition' | 'plans'>;

/** @example versionsOf(active) //=> { definition: 1, plans: { '2024': 1 } } */
export function versionsOf({ definition, plans }: ActiveDefinition): Versions {
  const entries = [...plans].map(([year, { version }]) => [String(year), version] as const);
  return { definition: definition.version, plans: Object.fromEntries(entries) };
}

/** @example sameVersions({ definition: 1, plans: {} }, { definition: 2, plans: {} }) //=> false */
export function sameVersions(a: Versions, b: Versions): boolean {
  return a.definition === b.definition && planVersionsText(a.plans) === planVersionsText(b.plans);
}

/** Whether anything in `a` is newer than in `b`: a definition or a plan, or a plan for another year. */
export function hasNewer(a: Versions, b: Versions): boolean {
  return (
    a.definition > b.definition ||
    Object.entries(a.plans).some(([year, version]) => version > (b.plans[year] ?? 0))
  );
}

/**
 * Writes the versions of plans as a button carries them.
 * @example planVersionsText({ '2024': 1, '2025': 3 }) //=> '2024:1 2025:3'
 */
export function planVersionsText(plans: Versions['plans']): string {
  return Object.entries(plans)
    .map(([year, version]) => `${year}:${version}`)
    .sort()
    .join(' ');
}

/** Reads what `planVersionsText` wrote. @example readPlanVersions('2024:1') //=> { '2024': 1 } */
export function readPlanVersions(text: string): Versions['plans'] {
  const parts = text.split(' ').filter((part) => part !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [year = '', version] = part.split(':');
      return [year, Number(version)];
    }),
  );
}
