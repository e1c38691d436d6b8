import { sectionIsOpen } from '../../report/assembly/section-open.ts';
import type { Message } from '../../report/conversation/message.ts';
import { localText } from '../../report/language/local-text.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';
import { notThere } from './not-there.ts';

/**
 * Says why a person may not answer a section now, or nothing when they may. Who asks is the activity's own person, never
 * what a card says; a section that does not exist is refused like one that is somebody else's (Q3).
 */
export function refusalToAnswer(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
  /** What to say of a locked report: that the answer is not saved, or, where none was sent, only that it is locked. */
  locked: 'cycle.locked' | 'cycle.locked-nothing-sent' = 'cycle.locked',
): Message | undefined {
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const found = definition.sections.find((candidate) => candidate.id === section);
  const period = parsePeriod(loaded.key.period);
  if (found === undefined || period === undefined || !mayAnswerSection(definition, section, actor)) {
    return found === undefined
      ? notThere(definition, section, actor)
      : notice(language, 'attention', 'cycle.refused-title', 'cycle.refused');
  }
  if (loaded.snapshot.period.record.state === 'locked') {
    return notice(language, 'warning', 'cycle.locked-title', locked, {
      period: capitalised(periodLabel(period, language)),
    });
  }
  const records = currentRecords(loaded);
  if (!sectionIsOpen({ definition, section, records, period, now: cycle.clock.now() })) {
    return notice(language, 'info', 'cycle.not-open-title', 'cycle.not-open', {
      section: localText(found.title, language),
    });
  }
  return undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
