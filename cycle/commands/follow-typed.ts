import type { Definition } from '../../report/definition/definition-schema.ts';
import { listText } from '../../report/language/list-text.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { findTarget } from '../../report/questions/find-target.ts';
import { subjectPhrase } from '../../report/questions/subject-phrase.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { takePhrases } from '../../report/questions/take-phrases.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import { questionWords } from '../../report/questions/question-words.ts';
import { followTarget, unfollowTarget } from '../actions/follow.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Turn, TurnResult } from '../turn.ts';

/** More sections than this are a list that nobody reads. */
const namedAtMost = 6;

/** "følg sykefravær". What the person may not see is answered word for word as what does not exist. */
export async function followTyped(cycle: Cycle, turn: Turn, subject: string): Promise<TurnResult> {
  return withSubject(cycle, turn, subject, 'follow.start', async (target) =>
    followTarget(cycle, turn.actor, target),
  );
}

/** "slutt å følge sykefravær", "slutt å følge alt". */
export async function unfollowTyped(cycle: Cycle, turn: Turn, subject: string): Promise<TurnResult> {
  const { actor } = turn;
  const { definition } = cycle.active;
  const everything = takePhrases(questionWords(subject), 'question.wordsEverything');
  if (everything.found && everything.left.length === 0) {
    for (const { follow } of await cycle.people.listFollows(definition.id, actor.id))
      await cycle.people.removeFollow(follow);
    const language = languageOf(definition, actor);
    return { send: [notice(language, 'good', 'follow.ended-all-title', 'follow.ended')] };
  }
  return withSubject(cycle, turn, subject, 'follow.stop', async (target) =>
    unfollowTarget(cycle, actor, target),
  );
}

async function withSubject(
  cycle: Cycle,
  { actor }: Turn,
  subject: string,
  again: 'follow.start' | 'follow.stop',
  act: (target: ReturnType<typeof subjectsOf>[number]['target']) => Promise<TurnResult>,
): Promise<TurnResult> {
  const language = languageOf(cycle.active.definition, actor);
  const visible = visibleDefinition(cycle.active.definition, actor.email);
  const [first] = visible.sections;
  if (first === undefined)
    return { send: [notice(language, 'info', 'follow.none-title', 'follow.none-at-all')] };
  const found = findTarget(subject, visible);
  if (found.type === 'one') return act(found.target);
  const say = (phrase: string) => translate(language, again, { subject: phrase });
  if (found.type === 'several') {
    const subjects = subjectsOf(visible);
    const phrases = found.candidates.map((target) => subjectPhrase(target, subjects, language));
    return {
      send: [
        notice(
          language,
          'info',
          'question.unclearTitle',
          'question.unclearLead',
          {},
          [...new Set(phrases)].map(say),
        ),
      ],
    };
  }
  const example = localText(first.title, language);
  if (subject === '') {
    return {
      send: [notice(language, 'info', 'follow.what-title', 'follow.what', { example }, [say(example)])],
    };
  }
  const values = { text: subject, sections: sectionNames(visible, language) };
  return {
    send: [
      notice(language, 'info', 'question.notFoundTitle', 'question.notFoundLead', values, [say(example)]),
    ],
  };
}

function sectionNames({ sections }: Definition, language: Parameters<typeof localText>[1]): string {
  const names = sections.map(({ title }) => localText(title, language));
  return names.length > namedAtMost
    ? `${names.slice(0, namedAtMost).join(', ')} …`
    : listText(names, language);
}
