import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { changedSince } from '../period/changed-since.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { movePeriod } from '../period/move-period.ts';
import { previewOf } from '../period/preview-of.ts';
import { sectionVersions } from '../period/section-versions.ts';
import type { Person } from '../ports/people-store.ts';
import type { Correction } from '../ports/report-store.ts';
import { contentChanges } from '../record/content-changes.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/**
 * Publishes what was approved; after that, publishes corrections into the same post (P1). Pressed twice, or by two people
 * at once, it publishes once: the publication is a number in the period's record, and the post follows from it.
 */
export async function publish(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const refusal = await refusalToPublish(cycle, loaded, actor);
    // The card may be older than the period: besides the refusal it is put right.
    if (refusal !== undefined) return { replace: await previewOf(cycle, loaded, actor), send: [refusal] };

    const record = loaded.snapshot.period.record;
    const at = cycle.clock.now().toISOString();
    const correction = await correctionOf(cycle, loaded, at);
    const result = await movePeriod(cycle, loaded, {
      event: 'publish',
      actor,
      also: {
        publication: record.publication + 1,
        publishedAt: at,
        publishedBy: actor.id,
        publishedVersions: sectionVersions(loaded),
        ...(correction === undefined ? {} : { corrections: [...(record.corrections ?? []), correction] }),
      },
    });
    if ('refused' in result) return { send: [result.refused] };
    return {
      replace: await previewOf(cycle, result.moved, actor),
      send: [],
      afterwards: () => runDueWork(cycle, loaded.key.period),
    };
  });
}

/** What this publication changes in what is published already; undefined where it only tells of new promises. */
async function correctionOf(cycle: Cycle, loaded: LoadedPeriod, at: string): Promise<Correction | undefined> {
  const changes = await contentChanges(cycle, loaded);
  if (changes.size === 0) return undefined;
  const sections = [...changes.keys()];
  const late = sections.filter((id) => changes.get(id) === 'delivered');
  return { at, sections, ...(late.length === 0 ? {} : { late }) };
}

async function refusalToPublish(cycle: Cycle, loaded: LoadedPeriod, actor: Person) {
  const { definition, key, snapshot } = loaded;
  const language = languageOf(definition, actor);
  const record = snapshot.period.record;
  const titles = (ids: readonly string[]) =>
    definition.sections
      .filter((section) => ids.includes(section.id))
      .map((section) => localText(section.title, language))
      .join(', ');

  if ((await cycle.people.readChannel(key.report)) === undefined) {
    return notice(language, 'warning', 'cycle.no-channel-title', 'cycle.no-channel');
  }
  if (record.state === 'published') {
    return changedSince(loaded, record.publishedVersions).length > 0
      ? undefined
      : notice(language, 'info', 'cycle.nothing-new-title', 'cycle.nothing-new');
  }
  if (record.state !== 'approved') {
    const command = translate(language, 'cycle.approve-command');
    return notice(language, 'warning', 'cycle.not-approved-title', 'cycle.not-approved', { command });
  }
  const changed = changedSince(loaded, record.approvedVersions);
  return changed.length === 0
    ? undefined
    : notice(language, 'warning', 'cycle.not-approved-title', 'cycle.changed-since-approval', {
        sections: titles(changed),
      });
}
