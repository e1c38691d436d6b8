import type { Recorded } from '../recorded.ts';
import type { Rig } from './rig.ts';

/** Puts together what was seen with what the store holds of these periods. */
export async function collect(rig: Rig, periods: readonly string[]): Promise<Recorded> {
  const { organisation, ledger, stores, teams, bots } = rig;
  const { report, owners, people } = organisation;
  await teams.caughtUp();
  const deliveries: Recorded['deliveries'][number][] = [];
  const sections: Recorded['sections'][number][] = [];
  const versions: Recorded['versions'][number][] = [];
  for (const period of periods) {
    const key = { report, period };
    for (const { delivery } of await stores.deliveries.list(key)) deliveries.push(delivery);
    const snapshot = await stores.reports.readPeriod(key);
    const records = [...(snapshot?.sections.values() ?? [])].map(({ record }) => record);
    sections.push(...records);
    // All at once: the table service on one machine looks through all rows for each query.
    versions.push(...(await stores.reports.readVersions(key)));
  }
  return {
    posts: ledger.posts,
    answers: ledger.answers,
    violations: ledger.violations,
    kills: bots.kills,
    prompts: periods.flatMap((period) =>
      owners.map((owner) => ({
        conversation: teams.conversationOf(owner),
        section: owner.section,
        period,
        unreachable: owner.app !== undefined,
      })),
    ),
    conversations: new Map([
      ...people.map((person) => [person.email, teams.conversationOf(person)] as const),
      ['channel', organisation.channelId],
    ]),
    deliveries,
    sections,
    versions,
    errors: bots.log.errors,
    samples: bots.log.samples,
  };
}
