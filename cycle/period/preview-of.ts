import { reportFindings } from '../../report/checks/of-report/report-findings.ts';
import { buildPreview } from '../../report/conversation/build-preview.ts';
import type { PreviewChange } from '../../report/conversation/preview-heading.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Undelivered } from '../../report/conversation/undelivered-text.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { unreachable } from '../due/unreachable.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import { contentChanges } from '../record/content-changes.ts';
import type { LoadedPeriod } from './load-period.ts';
import { currentRecords, reportOf } from './report-of.ts';

/**
 * The coordinator's card: who is ready, what is missing, what was not delivered, and what may be done next (A2). `change` is
 * what it is sent to tell of.
 */
export async function previewOf(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  change?: PreviewChange,
): Promise<Message> {
  const { definition, plan, key, snapshot } = loaded;
  const language = languageOf(definition, actor);
  const now = cycle.clock.now();
  const record = snapshot.period.record;
  const people = await cycle.people.listPeople();
  const deliveries = (await cycle.deliveries.list(key)).map((stored) => stored.delivery);
  const known = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const changes = await contentChanges(cycle, loaded);
  const changed = [...changes.keys()];
  const report = reportOf(loaded, { language, now });
  const preview = buildPreview({
    report,
    definition,
    findings: reportFindings({ report, definition, plan, records: currentRecords(loaded) }),
    language,
    now,
    names: new Map([...known].map(([email, person]) => [email, person.name])),
    undelivered: undelivered(deliveries, known),
    publishedAt: record.publishedAt,
    channel: (await cycle.people.readChannel(key.report))?.name,
    change,
    changedSincePublication: changed,
    deliveredSincePublication: changed.filter((id) => changes.get(id) === 'delivered'),
  });
  return { type: 'preview', language, preview };
}

/** What has not arrived; the same trouble with several cards of one person is said once. */
function undelivered(
  deliveries: readonly Delivery[],
  known: ReadonlyMap<string, Person>,
): readonly Undelivered[] {
  const failed = new Map<string, Undelivered>();
  for (const delivery of deliveries) {
    const problem = problemOf(delivery, known.get(delivery.to));
    const { kind, to } = delivery;
    if (problem !== undefined) failed.set(`${kind}|${to}|${problem}`, { kind, to, problem });
  }
  return [...failed.values()];
}

/** Why a message has not arrived, as far as a coordinator can do something about it. */
function problemOf(delivery: Delivery, person: Person | undefined): string | undefined {
  const { kind, state, problem, activityId } = delivery;
  if (problem === 'nothing-owed' || problem === 'overtaken') return undefined;
  // The coordinator is asked what became of it.
  if (kind === 'report' && state === 'unknown')
    return activityId === undefined ? 'unknown-post' : 'unknown-edit';
  switch (state) {
    case 'sent':
    case 'sending':
      return undefined;
    case 'unknown':
      return 'unknown';
    case 'dead':
      return problem ?? 'refused';
    case 'pending':
      return kind === 'prompt' && person?.reach !== 'ok' ? unreachable(person) : problem;
  }
}
