import { acceptFindings } from '../../report/checks/accept-finding.ts';
import type { KeyedFinding } from '../../report/checks/mark-accepted.ts';
import { sectionFindings } from '../../report/checks/of-report/section-findings.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import { busy } from '../actions/busy.ts';
import { gone } from '../actions/gone.ts';
import { stopped } from '../actions/stopped.ts';
import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { afterSaving } from './after-saving.ts';
import { formScope } from './form-scope.ts';
import { receiptOf } from './receipt-of.ts';
import { refusalToAnswer } from './refusal-to-answer.ts';
import { saveAnswers } from './save-answers.ts';

/**
 * Stores that what the checks ask about is right, of those that are meant and that the person may answer for: a version of
 * its own, with the reason. What does not add up for sure is not taken without one.
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
  },
): Promise<TurnResult> {
  const { key, section, part, reason, isMeant } = input;
  const now = cycle.clock.now();
  const saved = await saveAnswers<Message>(cycle, { key, section, by: actor.id }, async (loaded, record) => {
    const refusal = refusalToAnswer(cycle, loaded, section, actor);
    if (refusal !== undefined) return { type: 'stop', stop: refusal };
    const own = answerable(loaded.definition, actor).sections.find(({ id }) => id === section);
    const findings = sectionFindings({ ...formScope(loaded, section, actor, record), now }).filter(
      (finding) => isMeant(finding) && own?.items.some(({ id }) => id === finding.where.item) === true,
    );
    const said = { by: actor.id, at: now.toISOString(), reason };
    const accepted = acceptFindings(record.answers, findings, said);
    if (accepted.ok)
      return { type: 'answers', answers: accepted.answers, ...(reason === '' ? {} : { reason }) };
    const problem = translate(languageOf(loaded.definition, actor), 'findings.reasonNeeded');
    return { type: 'stop', stop: await receiptOf(cycle, loaded, { actor, section, part, problem }) };
  });
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  return {
    replace: await receiptOf(cycle, saved.loaded, { actor, section, part }),
    send: [],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor }),
  };
}
