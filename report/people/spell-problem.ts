/**
 * What is wrong with the days of an absence, ISO dates: its last day is past, or before its first. Undefined where nothing is.
 * @example spellProblem('2024-04-12', '2024-04-10', '2024-04-09') //=> 'order'
 */
export function spellProblem(
  from: string | undefined,
  until: string | undefined,
  today: string,
): 'past' | 'order' | undefined {
  if (until === undefined) return undefined;
  if (until < today) return 'past';
  return from !== undefined && until < from ? 'order' : undefined;
}
