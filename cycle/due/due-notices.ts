import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { aloneNotices } from './alone-notices.ts';
import { delegationNotices } from './delegation-notices.ts';
import { newDelivery } from './new-delivery.ts';
import { overviewNotices } from './overview-notices.ts';
import { overrideNotices } from './override-notices.ts';
import { owedByPerson } from './owed.ts';
import { isAtOwner, returnNotices } from './return-notices.ts';

/**
 * The preview card for each coordinator: once when everything is in or the deadline has passed, and once for each answer
 * that was changed after the report was approved or published, so that one press approves it again or corrects the post.
 * Owners are told of a colour that a coordinator has overridden.
 */
export function dueNotices(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  return [...noticesByKind(loaded, now)].flat();
}

/** The same, one kind after the other. */
export function* noticesByKind(loaded: LoadedPeriod, now: Date): Generator<readonly Delivery[]> {
  yield readyNotices(loaded, now);
  yield changedNotices(loaded);
  yield returnNotices(loaded);
  yield delegationNotices(loaded);
  yield aloneNotices(loaded);
  yield overviewNotices(loaded, now);
  yield overrideNotices(loaded);
}

function readyNotices(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  const { definition, key, snapshot } = loaded;
  const period = parsePeriod(key.period);
  const { state } = snapshot.period.record;
  if (period === undefined || (state !== 'open' && state !== 'collecting' && state !== 'review')) return [];
  const complete = owedByPerson(loaded, now).size === 0;
  if (!complete && now < periodCalendar(definition, period).deadline) return [];
  const why = complete ? 'complete' : 'deadline';
  return toCoordinators(loaded, `ready|${why}`);
}

function changedNotices(loaded: LoadedPeriod): readonly Delivery[] {
  const { approvedVersions, publishedVersions, publication, state } = loaded.snapshot.period.record;
  const seen = publication === 0 ? approvedVersions : publishedVersions;
  if (seen === undefined || state === 'locked') return [];
  return [...loaded.snapshot.sections].flatMap(([section, { record }]) =>
    record.version > (seen[section] ?? 0) && !isAtOwner(loaded, section)
      ? toCoordinators(loaded, `changed|${section}|${record.version}`)
      : [],
  );
}

function toCoordinators(loaded: LoadedPeriod, key: string): readonly Delivery[] {
  return loaded.definition.people.coordinators.map((email) =>
    newDelivery(loaded.key, { key: `notice|${key}|${email}`, kind: 'notice', to: email }),
  );
}
