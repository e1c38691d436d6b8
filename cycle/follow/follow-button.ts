import type { FollowRef } from '../../report/conversation/card-action.ts';
import type { Question } from '../../report/questions/question.ts';
import { sameTarget } from '../../report/questions/same-target.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import type { Cycle } from '../cycle.ts';
import type { Turn } from '../turn.ts';

/**
 * The press that an answer about a colour offers in the personal chat: to follow what it is about, or to follow it no longer.
 * Nothing for what the person may not see.
 */
export async function followButton(
  cycle: Cycle,
  { actor, place }: Pick<Turn, 'actor' | 'place'>,
  question: Question,
): Promise<{ readonly follow?: FollowRef }> {
  if (place.type !== 'personal' || (question.intent !== 'status' && question.intent !== 'why')) return {};
  const { target } = question;
  if (target === undefined) return {};
  const { definition } = cycle.active;
  const visible = subjectsOf(visibleDefinition(definition, actor.email));
  if (!visible.some((subject) => sameTarget(subject.target, target))) return {};
  const follows = await cycle.people.listFollows(definition.id, actor.id);
  const isFollowed = follows.some(({ follow }) => sameTarget(follow, target));
  const { section, item, row } = target;
  return {
    follow: {
      type: isFollowed ? 'unfollow' : 'follow',
      report: definition.id,
      section,
      ...(item === undefined ? {} : { item }),
      ...(row === undefined ? {} : { row }),
    },
  };
}
