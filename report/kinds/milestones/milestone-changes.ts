import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemChange } from '../kind.ts';
import { daysMoved, type Milestone } from './milestone.ts';
import { movedText } from './moved-text.ts';

/**
 * What has happened to the milestones since the period before: delivered, moved, new, taken out. Their colours are told of
 * apart. One that was delivered then and is no longer told of is no change.
 */
export function milestoneChanges(
  now: readonly Milestone[],
  before: readonly Milestone[],
  language: Language,
): readonly ItemChange[] {
  if (before.length === 0) return [];
  const kept = now.flatMap((milestone): readonly ItemChange[] => {
    const { label } = milestone;
    const earlier = before.find(({ key }) => key === milestone.key);
    if (earlier === undefined) return [{ label, text: translate(language, 'projects.changeNew') }];
    const moved = daysMoved(milestone, earlier);
    return [
      ...(milestone.isDelivered && !earlier.isDelivered ? [deliveredText(milestone, language)] : []),
      ...(!milestone.isDelivered && earlier.isDelivered
        ? [translate(language, 'projects.changeUndelivered')]
        : []),
      ...(moved === undefined ? [] : [fromTo(milestone, earlier, moved, language)]),
    ].map((text) => ({ label, text }));
  });
  const gone = before
    .filter((earlier) => !earlier.isDelivered && !now.some(({ key }) => key === earlier.key))
    .map(({ label }) => ({ label, text: translate(language, 'projects.changeGone') }));
  return [...kept, ...gone];
}

function fromTo(now: Milestone, before: Milestone, days: number, language: Language): string {
  return translate(language, 'projects.changeMoved', {
    from: formatIsoDate(before.due ?? '', language),
    to: formatIsoDate(now.due ?? '', language),
    moved: movedText(days, language),
  });
}

function deliveredText({ row }: Milestone, language: Language): string {
  const { delivered = 'yes' } = row;
  return delivered === 'yes'
    ? translate(language, 'projects.changeDelivered')
    : translate(language, 'projects.changeDeliveredOn', { date: formatIsoDate(delivered, language) });
}
