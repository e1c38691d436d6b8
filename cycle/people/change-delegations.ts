import type { Delegation } from '../../report/definition/standing-in.ts';
import type { Cycle } from '../cycle.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';

const triesAtMost = 8;

/** What a change makes of the delegations, with its line of audit; or anything that stops it. */
export type DelegationChange<Stop> =
  | {
      readonly type: 'change';
      readonly delegations: readonly Delegation[];
      readonly audit: {
        readonly action: string;
        readonly subject: string;
        readonly from?: string;
        readonly to?: string;
      };
    }
  | { readonly type: 'stop'; readonly stop: Stop };

export type Delegated<Stop> =
  | { readonly outcome: 'changed'; readonly loaded: LoadedPeriod }
  | { readonly outcome: 'stopped'; readonly stop: Stop }
  | { readonly outcome: 'missing' | 'busy' };

/**
 * The one way that delegations are written: with the period's record, in one step with the line of audit (G1). Read anew and
 * decided again when somebody wrote in between.
 */
export async function changeDelegations<Stop>(
  cycle: Cycle,
  key: PeriodKey,
  actor: Person,
  change: (loaded: LoadedPeriod) => DelegationChange<Stop>,
): Promise<Delegated<Stop>> {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const loaded = await loadPeriod(cycle, key);
    if (loaded === undefined) return { outcome: 'missing' };
    const decided = change(loaded);
    if (decided.type === 'stop') return { outcome: 'stopped', stop: decided.stop };
    const stored = loaded.snapshot.period;
    const { delegations } = decided;
    const record = { ...stored.record, delegations };
    const audit = { ...key, at: cycle.clock.now().toISOString(), by: actor.id, ...decided.audit };
    const written = await cycle.reports.savePeriod(stored, record, audit);
    if (written.outcome === 'conflict') continue;
    const snapshot = { ...loaded.snapshot, period: { record, etag: written.etag } };
    const definition = { ...loaded.definition, delegations };
    return { outcome: 'changed', loaded: { ...loaded, definition, snapshot } };
  }
  return { outcome: 'busy' };
}
