import type { CardAction, PeriodRef } from '../../report/conversation/card-action.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { cleanText } from '../../report/form/clean-text.ts';
import { assignments } from '../../report/form/assigned.ts';
import { inputKey } from '../../report/form/input-key.ts';
import { tooLong } from '../../report/form/too-long.ts';
import { taskTextAtMost } from '../../report/conversation/task-form.ts';
import { endSentence } from '../../report/language/end-sentence.ts';
import { listText } from '../../report/language/list-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import { withAway } from '../people/standings.ts';
import { targetTitle } from '../people/target-title.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Person } from '../ports/people-store.ts';
import { noteAnswer } from '../record/note-answer.ts';
import { type ReturnTarget, returnToOwner } from '../record/return-to-owner.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { coordinate } from './coordinate.ts';
import { gone } from './gone.ts';
import { returnForm } from './return-form.ts';

/** The card that asks a coordinator what is to be sent back, and why. */
export async function openReturn(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'open-return' | 'open-delegate' }>,
): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    replace: returnForm(loaded, actor, { target: action.section ?? '', reason: '' }, {}),
    send: [],
  }));
}

/** The card's own button; what is missing in it comes back at its field. */
export async function returnPressed(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'return' | 'delegate' }>,
): Promise<TurnResult> {
  const target = action.inputs[inputKey('return', 'target')] ?? '';
  const reason = action.inputs[inputKey('return', 'reason')] ?? '';
  return coordinate(cycle, actor, action, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    const [section = '', item] = target.split('/');
    const known = loaded.definition.sections.some(
      ({ id, items }) => id === section && (item === undefined || items.some((one) => one.id === item)),
    );
    const problem =
      cleanText(reason) === ''
        ? translate(language, 'people.return-reason-missing')
        : tooLong(reason, taskTextAtMost, language);
    const problems = {
      ...(known ? {} : { target: translate(language, 'people.return-target-missing') }),
      ...(problem === undefined ? {} : { reason: problem }),
    };
    if (Object.keys(problems).length > 0) {
      return { replace: returnForm(loaded, actor, { target, reason }, problems), send: [] };
    }
    return returnTo(cycle, actor, action, { section, ...(item === undefined ? {} : { item }) }, reason);
  });
}

/** Sends something back, and tells the coordinator who gets it; the preview takes the card's place. */
export async function returnTo(
  cycle: Cycle,
  actor: Person,
  period: PeriodRef,
  target: ReturnTarget,
  reason: string,
): Promise<TurnResult> {
  const key = { report: period.report, period: period.period };
  return coordinate(cycle, actor, period, async (before) => {
    const { definition } = before;
    const language = languageOf(definition, actor);
    const what = targetTitle(definition, target, language);
    const result = await returnToOwner(cycle, actor, key, target, reason);
    switch (result.outcome) {
      case 'missing':
        return gone(cycle, actor, target.section);
      case 'busy':
        return busy(cycle, actor);
      case 'late':
        return { send: [notice(language, 'warning', 'people.return-late-title', 'people.return-late')] };
      case 'nothing': {
        const values = { what };
        return {
          send: [notice(language, 'info', 'people.return-nothing-title', 'people.return-nothing', values)],
        };
      }
      case 'returned': {
        const names = (await namesOfPeople(cycle)).byEmail;
        const today = await withAway(cycle, before);
        const asked = assignments(today.definition, parsePeriod(key.period)).filter(
          ({ section, items }) =>
            section === target.section && items.some((item) => result.items.includes(item)),
        );
        const people = listText([...new Set(asked.map(({ email }) => personName(email, names)))], language);
        const values = { what, people, reason: endSentence(cleanText(reason)) };
        return {
          replace: await previewOf(cycle, result.loaded, actor),
          send: [notice(language, 'good', 'people.return-done-title', 'people.return-done', values)],
          afterwards: async () => {
            await noteAnswer(cycle, result.loaded, actor);
            await runDueWork(cycle, key.period);
          },
        };
      }
    }
  });
}
