import { reportFindings } from '../../report/checks/of-report/report-findings.ts';
import { buildPreview } from '../../report/conversation/build-preview.ts';
import type { PreviewChange } from '../../report/conversation/preview-heading.ts';
import type { Message } from '../../report/conversation/message.ts';
import { breathing } from '../breathing.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { contentChanges } from '../record/content-changes.ts';
import type { LoadedPeriod } from './load-period.ts';
import { reportInSlices } from './report-in-slices.ts';
import { currentRecords } from './report-of.ts';
import { undelivered } from './undelivered.ts';

/** Long enough for a coordinator who looks again and again; a person who was reached by another instance is seen soon. */
const peopleMayBeOldMs = 60_000;

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
  const people = await cycle.people.listPeople(peopleMayBeOldMs);
  const deliveries = (await cycle.deliveries.list(key)).map((stored) => stored.delivery);
  const known = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const changes = await contentChanges(cycle, loaded);
  const changed = [...changes.keys()];
  const breathe = breathing();
  const report = await reportInSlices(loaded, { language, now });
  await breathe();
  const findings = reportFindings({ report, definition, plan, records: currentRecords(loaded) });
  await breathe();
  const preview = buildPreview({
    report,
    definition,
    findings,
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
