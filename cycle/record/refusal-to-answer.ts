import { sectionIsOpen } from '../../report/assembly/section-open.ts';
import type { Message } from '../../report/conversation/message.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import { localText } from '../../report/language/local-text.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * Says why a person may not answer a section now, or nothing when they may. Who asks is the activity's own person, never
 * what a card says; a section that does not exist is refused like one that is somebody else's (Q3).
 */
export function refusalToAnswer(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
): Message | undefined {
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const found = definition.sections.find((candidate) => candidate.id === section);
  const period = parsePeriod(loaded.key.period);
  if (found === undefined || period === undefined || !mayAnswerAny(loaded, section, actor)) {
    return notice(language, 'attention', 'cycle.refused-title', 'cycle.refused');
  }
  if (loaded.snapshot.period.record.state === 'locked') {
    return notice(language, 'warning', 'cycle.locked-title', 'cycle.locked', {
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

/** A coordinator may answer for anybody; the audit and the versions say who did. */
function mayAnswerAny(loaded: LoadedPeriod, section: string, actor: Person): boolean {
  const email = actor.email.toLowerCase();
  return (
    rolesOf(loaded.definition, actor).coordinator || itemsFor(loaded.definition, section, email).length > 0
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
