import { sectionOf } from '../../report/definition/section-of.ts';
import { assignments, ownerOf } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';
import { owedBy } from '../due/owed.ts';
import { withAway } from './standings.ts';

/** The newest periods are those that somebody may still be asked in. */
const newestPeriods = 2;

/** Who stands in for somebody now, in which section of which period. */
interface StandIn {
  readonly loaded: LoadedPeriod;
  readonly section: string;
  readonly to: string;
}

/** Who is asked now for what somebody who is away has not answered. */
export async function standInsOf(cycle: Cycle, email: string): Promise<readonly StandIn[]> {
  const { id } = cycle.active.definition;
  const periods = (await cycle.reports.listPeriods(id)).filter(({ imported }) => !imported);
  const newest = periods.map(({ period }) => period).toSorted();
  const loaded = await Promise.all(
    newest.slice(-newestPeriods).map(async (period) => loadPeriod(cycle, { report: id, period })),
  );
  const today = await Promise.all(loaded.flatMap((one) => (one === undefined ? [] : [withAway(cycle, one)])));
  const now = cycle.clock.now();
  return today.flatMap((one) =>
    assignments(one.definition, parsePeriod(one.key.period)).flatMap(({ section, email: to, because }) =>
      because?.type === 'away' &&
      because.of === email &&
      !isOwner(one, section, to) &&
      owedBy(one, to, now).some((owed) => owed.section === section)
        ? [{ loaded: one, section, to }]
        : [],
    ),
  );
}

/** What comes back to its own owner is no help that anybody is thanked for. */
function isOwner({ definition }: LoadedPeriod, id: string, email: string): boolean {
  const section = sectionOf(definition, id);
  return section?.items.some((item) => ownerOf(section, item) === email) === true;
}

/**
 * Writes down that those who stood in for somebody, and have the card, are not asked any more, unless they still are. `before`
 * is who they were until the person came back (R6).
 */
export async function relieve(cycle: Cycle, email: string, before: readonly StandIn[]): Promise<void> {
  if (before.length === 0) return;
  const still = await standInsOf(cycle, email);
  const at = cycle.clock.now().toISOString();
  for (const { loaded, section, to } of before) {
    const { period } = loaded.key;
    if (still.some((one) => one.loaded.key.period === period && one.section === section && one.to === to))
      continue;
    const prompts = await cycle.deliveries.list(loaded.key, { under: `prompt|${section}` });
    if (!prompts.some(({ delivery }) => delivery.to === to && delivery.state === 'sent')) continue;
    const key = `notice|relieved|${section}|${email}|${at}|${to}`;
    await cycle.deliveries.add(newDelivery(loaded.key, { key, kind: 'notice', to, section }));
  }
}
