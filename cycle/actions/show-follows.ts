import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { sameTarget } from '../../report/questions/same-target.ts';
import { subjectPhrase } from '../../report/questions/subject-phrase.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import type { Cycle } from '../cycle.ts';
import { followedColour } from '../follow/followed-colour.ts';
import { followedPeriods } from '../follow/followed-periods.ts';
import { latestPeriods } from '../follow/latest-periods.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** What a person follows, with the colour that each has now. What they may see no longer is not there. */
export async function showFollows(cycle: Cycle, actor: Person): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const visible = visibleDefinition(definition, actor.email);
  const subjects = subjectsOf(visible);
  const follows = (await cycle.people.listFollows(definition.id, actor.id)).filter(({ follow }) =>
    subjects.some(({ target }) => sameTarget(target, follow)),
  );
  if (follows.length === 0) return { send: [nothingFollowed(cycle, actor)] };
  const periods = followedPeriods()(await latestPeriods(cycle));
  const lines = follows.map(({ follow }) => {
    const found = followedColour(follow, actor.email, periods);
    const colour = found?.colour ?? 'no-data';
    return {
      label: subjectPhrase(follow, subjects, language),
      status: { colour, decidedBy: 'rule', reason: '' } as const,
    };
  });
  return {
    send: [
      {
        type: 'answer',
        language,
        answer: {
          outcome: 'help',
          title: translate(language, 'follow.list-title'),
          lead: translate(language, 'follow.list-lead'),
          lines,
          source: '',
          suggestions: [
            ...lines.slice(0, 1).map(({ label }) => translate(language, 'follow.stop', { subject: label })),
            translate(language, 'follow.stop-all'),
          ],
        },
      },
    ],
  };
}

function nothingFollowed(cycle: Cycle, actor: Person) {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const [first] = visibleDefinition(definition, actor.email).sections;
  if (first === undefined) return notice(language, 'info', 'follow.none-title', 'follow.none-at-all');
  const example = localText(first.title, language);
  const suggestions = [translate(language, 'follow.start', { subject: example })];
  return notice(language, 'info', 'follow.none-title', 'follow.none', { example }, suggestions);
}
