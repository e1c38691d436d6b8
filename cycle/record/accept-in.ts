import { acceptFindings } from '../../report/checks/accept-finding.ts';
import { findingPlaces } from '../../report/checks/finding-places.ts';
import { isOpen } from '../../report/checks/is-open.ts';
import type { KeyedFinding } from '../../report/checks/mark-accepted.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import { whenSaved } from '../actions/when-saved.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { afterSaving } from './after-saving.ts';
import { findingsFor } from './findings-for.ts';
import { receiptOf } from './receipt-of.ts';
import { refusalToAnswer } from './refusal-to-answer.ts';
import { saveAnswers } from './save-answers.ts';

/**
 * Stores that what the checks ask about is right, of those that are meant and that the person may answer for: a version of
 * its own, with the reason. What does not add up for sure is not taken without one, nor is what a coordinator says for
 * somebody else; that is in the audit too.
 */
export async function acceptIn(
  cycle: Cycle,
  actor: Person,
  input: {
    readonly key: PeriodKey;
    readonly section: string;
    readonly part: number;
    readonly reason: string;
    readonly isMeant: (finding: KeyedFinding) => boolean;
    /** What comes in the place of the card; the receipt when it is not said. */
    readonly view?: (loaded: LoadedPeriod, problem?: string) => Promise<Message>;
  },
): Promise<TurnResult> {
  const { key, section, part, reason, isMeant } = input;
  const at = cycle.clock.now().toISOString();
  const view =
    input.view ??
    ((loaded, problem) =>
      receiptOf(cycle, loaded, { actor, section, part, ...(problem === undefined ? {} : { problem }) }));
  const saved = await saveAnswers<Message>(cycle, { key, section, actor }, async (loaded, record) => {
    const refusal = refusalToAnswer(cycle, loaded, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    const { definition } = loaded;
    const findings = findingsFor(cycle, loaded, section, actor, record).filter(isMeant).filter(isOpen);
    const own = new Set(itemsFor(definition, section, actor.email).map(({ id }) => id));
    const forOthers = findings.filter((finding) => !isAbout(finding, section, own));
    const said = { by: actor.id, at, reason, forOthers: forOthers.length > 0 };
    const accepted = acceptFindings(section, record.answers, findings, said);
    if (accepted.ok) {
      const audit = forOthers.map(({ key: subject }) => ({ action: 'accept', subject, reason }));
      return { type: 'answers', answers: accepted.answers, ...(reason === '' ? {} : { reason }), audit };
    }
    const isSure = findings.some(({ confidence }) => confidence === 'sure');
    const asked = isSure ? 'findings.reasonNeeded' : 'findings.othersReasonNeeded';
    return { type: 'stop', stop: await view(loaded, translate(languageOf(definition, actor), asked)) };
  });
  return whenSaved(cycle, { actor, section }, saved, async ({ loaded }) => ({
    replace: await view(loaded),
    send: [],
    afterwards: () => afterSaving(cycle, loaded, { section, actor }),
  }));
}

function isAbout(finding: KeyedFinding, section: string, items: ReadonlySet<string>): boolean {
  return findingPlaces(finding).some((place) => place.section === section && items.has(place.item));
}
