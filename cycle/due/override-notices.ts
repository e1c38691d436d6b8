import type { Delivery } from '../ports/delivery-store.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { newDelivery } from './new-delivery.ts';

/**
 * A short message to who answers for a figure whose colour a coordinator has overridden: once for each figure and colour,
 * since it says what anybody would want to know before they read it in the post.
 */
export function overrideNotices({ definition, key, snapshot }: LoadedPeriod): readonly Delivery[] {
  if (snapshot.period.record.state === 'locked') return [];
  return definition.sections.flatMap((section) => {
    const answers = snapshot.sections.get(section.id)?.record.answers ?? {};
    // Most sections have none, and there may be thousands.
    if (!Object.values(answers).some(({ overrides }) => overrides !== undefined)) return [];
    return section.items.flatMap((item) =>
      Object.entries(answers[item.id]?.overrides ?? {})
        .filter(([, { role }]) => role === 'coordinator')
        .map(([cell, { colour }]) => {
          const to = item.owner ?? section.owner;
          const name = `notice|overridden|${section.id}|${item.id}|${cell}|${colour}|${to}`;
          return newDelivery(key, { key: name, kind: 'notice', to, section: section.id });
        }),
    );
  });
}
