import { buildPreview } from '../../report/conversation/build-preview.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { changedSince } from './changed-since.ts';
import type { LoadedPeriod } from './load-period.ts';
import { reportOf } from './report-of.ts';

/** The coordinator's card: who is ready, what is missing, what was not delivered, and what may be done next (A2). */
export async function previewOf(cycle: Cycle, loaded: LoadedPeriod, actor: Person): Promise<Message> {
  const { definition, key, snapshot } = loaded;
  const language = languageOf(definition, actor);
  const now = cycle.clock.now();
  const record = snapshot.period.record;
  const people = await cycle.people.listPeople();
  const deliveries = await cycle.deliveries.list(key);
  const preview = buildPreview({
    report: reportOf(loaded, { language, now }),
    definition,
    language,
    now,
    names: new Map(people.map((person) => [person.email.toLowerCase(), person.name])),
    undelivered: deliveries
      .map((stored) => stored.delivery)
      .filter(({ state, problem }) => state === 'unknown' || state === 'dead' || isStuck(state, problem))
      .filter(({ problem }) => problem !== 'nothing-owed' && problem !== 'overtaken')
      .map(({ kind, to, problem }) => ({ kind, to, problem: problem ?? 'refused' })),
    neverReached: deliveries
      .map((stored) => stored.delivery)
      .filter(({ kind, state }) => kind === 'prompt' && state === 'pending')
      .map(({ to }) => to)
      .filter((email) => !people.some((person) => person.email.toLowerCase() === email)),
    changedSincePublication: record.publication > 0 ? changedSince(loaded, record.publishedVersions) : [],
  });
  return { type: 'preview', language, preview };
}

function isStuck(state: string, problem: string | undefined): boolean {
  return state === 'pending' && problem !== undefined;
}
