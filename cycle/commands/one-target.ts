import type { Definition } from '../../report/definition/definition-schema.ts';
import { findTarget } from '../../report/questions/find-target.ts';
import type { Target } from '../../report/questions/question.ts';

/** The one thing that some typed words name, or undefined when they name nothing or several things. */
export function oneTarget(text: string, definition: Definition): Target | undefined {
  const found = findTarget(text, definition);
  return found.type === 'one' ? found.target : undefined;
}
