import type { Message } from '../report/conversation/message.ts';
import { personName } from '../report/conversation/person-name.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import { listText } from '../report/language/list-text.ts';
import type { Cycle } from './cycle.ts';
import { notice } from './notice.ts';
import { languageOf } from './people/language-of.ts';
import { namesOfPeople } from './people/names-of-people.ts';
import type { Person } from './ports/people-store.ts';

/** The answer to who asks for what only a coordinator may do: nothing changes, and it says who can. */
export async function coordinatorOnly(cycle: Cycle, definition: Definition, actor: Person): Promise<Message> {
  const language = languageOf(definition, actor);
  const known = (await namesOfPeople(cycle)).byEmail;
  const names = listText(
    definition.people.coordinators.map((email) => personName(email, known)),
    language,
  );
  return notice(language, 'attention', 'cycle.coordinator-only-title', 'cycle.coordinator-only', { names });
}
