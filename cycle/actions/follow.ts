import type { FollowRef } from '../../report/conversation/card-action.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Target } from '../../report/questions/question.ts';
import { sameTarget } from '../../report/questions/same-target.ts';
import { subjectPhrase } from '../../report/questions/subject-phrase.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import { colourNameInText } from '../../report/status/colour-name.ts';
import type { Cycle } from '../cycle.ts';
import { beginFollow } from '../follow/begin-follow.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** Begins to follow what a card is about (P5). What the person may not see is answered as what does not exist. */
export async function follow(cycle: Cycle, actor: Person, action: FollowRef): Promise<TurnResult> {
  const target = targetOf(cycle, actor, action);
  return target === undefined ? goneToFollow(cycle, actor) : followTarget(cycle, actor, target);
}

/** Ends it. */
export async function unfollow(cycle: Cycle, actor: Person, action: FollowRef): Promise<TurnResult> {
  const target = targetOf(cycle, actor, action);
  return target === undefined ? goneToFollow(cycle, actor) : unfollowTarget(cycle, actor, target);
}

/** Follows a target that the person may see, and says which colour it has now. */
export async function followTarget(cycle: Cycle, actor: Person, target: Target): Promise<TurnResult> {
  const language = languageOf(cycle.active.definition, actor);
  const subject = titleOf(cycle, actor, target);
  const { isNew, colour } = await beginFollow(cycle, actor, target);
  const values = { subject, colour: colour === undefined ? 'none' : colourNameInText(colour, language) };
  const title = isNew ? 'follow.begun-title' : 'follow.already-title';
  const suggestions = [
    translate(language, 'follow.stop', { subject }),
    translate(language, 'follow.which-follows'),
  ];
  return { send: [notice(language, 'good', title, 'follow.begun', values, suggestions)] };
}

/** Follows a target no longer; pressed twice it says so. */
export async function unfollowTarget(cycle: Cycle, actor: Person, target: Target): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const subject = titleOf(cycle, actor, target);
  const follows = await cycle.people.listFollows(definition.id, actor.id);
  const isFollowed = follows.some((stored) => sameTarget(stored.follow, target));
  if (!isFollowed) {
    const suggestions = [translate(language, 'follow.which-follows')];
    const values = { subject };
    return {
      send: [
        notice(language, 'info', 'follow.not-followed-title', 'follow.not-followed', values, suggestions),
      ],
    };
  }
  await cycle.people.removeFollow({ report: definition.id, person: actor.id, ...target });
  const suggestions = [translate(language, 'follow.start', { subject })];
  return { send: [notice(language, 'good', 'follow.ended-title', 'follow.ended', { subject }, suggestions)] };
}

function targetOf(cycle: Cycle, actor: Person, action: FollowRef): Target | undefined {
  if (action.report !== cycle.active.definition.id) return undefined;
  return visibleSubjects(cycle, actor).find(({ target }) => sameTarget(target, action))?.target;
}

function visibleSubjects(cycle: Cycle, actor: Person) {
  return subjectsOf(visibleDefinition(cycle.active.definition, actor.email));
}

function titleOf(cycle: Cycle, actor: Person, target: Target): string {
  const language = languageOf(cycle.active.definition, actor);
  return subjectPhrase(target, visibleSubjects(cycle, actor), language);
}

function goneToFollow(cycle: Cycle, actor: Person): TurnResult {
  const language = languageOf(cycle.active.definition, actor);
  const suggestions = [translate(language, 'follow.which-follows')];
  return { send: [notice(language, 'info', 'follow.gone-title', 'follow.gone', {}, suggestions)] };
}
