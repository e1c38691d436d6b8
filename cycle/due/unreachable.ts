import type { Person } from '../ports/people-store.ts';

/** Why a person cannot be reached now, as the code of a delivery. @example unreachable(undefined) //=> 'never-reached' */
export function unreachable(
  person: Pick<Person, 'reach'> | undefined,
): 'blocked' | 'not-installed' | 'never-reached' {
  if (person?.reach === 'blocked') return 'blocked';
  return person?.reach === 'uninstalled' ? 'not-installed' : 'never-reached';
}
