import { dateLabel } from '../../report/calendar/date-label.ts';
import type { CardAction, PeriodRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { inputKey } from '../../report/form/input-key.ts';
import { holderOf } from '../../report/form/holder-of.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { KnownPerson } from '../../report/questions/find-person.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { changeDelegations } from '../people/change-delegations.ts';
import { give, type HandTarget, ownItems } from '../people/give.ts';
import { knownPeople } from '../people/known-people.ts';
import { awayNow } from '../people/standings.ts';
import { languageOf } from '../people/language-of.ts';
import { findOne } from '../people/find-one.ts';
import { subjectOf, targetTitle } from '../people/target-title.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { delegateForm } from './delegate-form.ts';
import { gone } from './gone.ts';

/** The card that asks what is given to whom. */
export async function openDelegate(
  cycle: Cycle,
  actor: Person,
  { report, period, section = '' }: Extract<CardAction, { type: 'open-return' | 'open-delegate' }>,
): Promise<TurnResult> {
  const loaded = await loadPeriod(cycle, { report, period });
  if (loaded === undefined) return gone(cycle, actor);
  return { replace: delegateForm(loaded, actor, { target: section, to: '' }, {}), send: [] };
}

/** The card's own button; what is missing in it comes back at its field. */
export async function delegatePressed(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'return' | 'delegate' }>,
): Promise<TurnResult> {
  const key = { report: action.report, period: action.period };
  const loaded = await loadPeriod(cycle, key);
  if (loaded === undefined) return gone(cycle, actor);
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const target = action.inputs[inputKey('delegate', 'target')] ?? '';
  const to = action.inputs[inputKey('delegate', 'to')] ?? '';
  const [section = '', item] = target.split('/');
  const what = { section, ...(item === undefined ? {} : { item }) };
  const known = knownPeople(definition, await cycle.people.listPeople());
  const found = findOne(to, known, language);
  const mayGive = ownItems(definition, what, actor, parsePeriod(key.period)).length > 0;
  const problems = {
    ...(mayGive ? {} : { target: translate(language, 'people.delegate-target-missing') }),
    ...('problem' in found ? { to: found.problem } : {}),
  };
  if ('problem' in found || !mayGive)
    return { replace: delegateForm(loaded, actor, { target, to }, problems), send: [] };
  const result = await delegateTo(cycle, actor, key, what, found.person);
  const [message, ...rest] = result.send;
  return message === undefined ? result : { ...result, replace: message, send: rest };
}

type Refused = 'locked' | 'refused' | 'same';

/**
 * Gives a section or an item to somebody for the period (C7). Both are told, whoever gets it gets the card, and only what was
 * given may be answered by them; the owner still may.
 */
export async function delegateTo(
  cycle: Cycle,
  actor: Person,
  period: PeriodRef,
  target: HandTarget,
  to: KnownPerson,
): Promise<TurnResult> {
  const key = { report: period.report, period: period.period };
  const at = cycle.clock.now().toISOString();
  const email = to.email.toLowerCase();
  const changed = await changeDelegations<Refused>(cycle, key, actor, (loaded) => {
    const { definition, snapshot } = loaded;
    if (snapshot.period.record.state === 'locked') return { type: 'stop', stop: 'locked' };
    const items = ownItems(definition, target, actor, parsePeriod(key.period));
    if (items.length === 0) return { type: 'stop', stop: 'refused' };
    const section = definition.sections.find(({ id }) => id === target.section);
    const held = section?.items.filter(({ id }) => items.includes(id)) ?? [];
    if (section !== undefined && held.every((item) => holderOf(definition, section, item).email === email))
      return { type: 'stop', stop: 'same' };
    return {
      type: 'change',
      delegations: give(definition, target, items, { to: email, by: actor.id, at }),
      audit: { action: 'delegate', subject: subjectOf(target), to: email },
    };
  });
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const name = to.name ?? to.email;
  if (changed.outcome === 'missing') return gone(cycle, actor);
  if (changed.outcome === 'stopped') {
    const what = targetTitle(definition, target, language);
    return { send: [refusal(changed.stop, { name, what }, language)] };
  }
  if (changed.outcome !== 'changed') return busy(cycle, actor);
  const what = targetTitle(changed.loaded.definition, target, language);
  // What is given to its own owner is simply back.
  const isBack = !(changed.loaded.definition.delegations ?? []).some(
    (one) => one.ended === undefined && one.to === email && one.at === at,
  );
  if (isBack)
    return {
      send: [notice(language, 'good', 'people.back-at-owner-title', 'people.back-at-owner', { what, name })],
      afterwards: () => runDueWork(cycle, key.period),
    };
  const away = awayNow(await cycle.people.listStandings(), cycle.clock.now(), definition.timeZone).get(email);
  const met = (await cycle.people.listPeople()).find((person) => person.email.toLowerCase() === email);
  const reached = away !== undefined ? 'away' : met?.reach === 'ok' ? 'yes' : 'no';
  const values = {
    what,
    name,
    reached,
    until: away?.until === undefined ? '' : dateLabel(away.until, language),
    open: away?.until === undefined ? 'yes' : 'no',
    command: translate(language, 'people.take-back-command', { what }),
  };
  return {
    send: [
      {
        type: 'notice',
        language,
        notice: {
          tone: reached === 'yes' ? 'good' : 'warning',
          title: translate(language, 'people.delegated-title', values),
          text: translate(language, 'people.delegated', values),
          suggestions: [],
          buttons: [
            {
              title: translate(language, 'people.take-back-button'),
              action: { type: 'take-back', ...key, ...target },
            },
          ],
        },
      },
    ],
    afterwards: () => runDueWork(cycle, key.period),
  };
}

function refusal(
  why: Refused,
  values: { readonly name: string; readonly what: string },
  language: Parameters<typeof translate>[0],
): Message {
  switch (why) {
    case 'locked':
      return notice(language, 'warning', 'people.delegate-locked-title', 'people.delegate-locked');
    case 'refused':
      return notice(language, 'attention', 'cycle.refused-title', 'people.delegate-refused');
    case 'same':
      return notice(language, 'info', 'people.delegate-same-title', 'people.delegate-same', values);
  }
}
