import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { byText } from '../remembered/by-text.ts';
import { clausesOf } from './clauses-of.ts';
import type { Intent } from './question.ts';
import { type Understood, understood } from './understood.ts';

/** What people ask most of a report, and the buttons on its answers. */
const most = 300;

const of = byIdentity((definition: Definition) =>
  byText((text) => Object.freeze(understoodClause(text, definition)), most),
);

/** A long text that is not understood as a whole is what its clause says that is: people tell why they ask. */
function understoodClause(text: string, definition: Definition): Understood {
  const whole = understood(text, definition);
  if (whole.found?.type !== 'none' && whole.found?.type !== 'several') return whole;
  for (const clause of clausesOf(text)) {
    const part = understood(clause, definition);
    if (isClear(part)) return { ...part, text, leads: false };
  }
  return whole;
}

function isClear({ found, reading, intent }: Understood): boolean {
  if (found === undefined) return reading.said && ofWhole.has(intent);
  return found.type === 'one' && found.ignored.length === 0 && reading.said;
}

/** What may be asked of the whole report: a clause that asks for a target says not of what. */
const ofWhole: ReadonlySet<Intent> = new Set<Intent>([
  'deviations',
  'changes',
  'missing',
  'delivered',
  'milestones',
  'risks',
  'requirements',
  'largest',
  'on-track',
]);

/**
 * `understood`, which takes a text apart once for each definition as somebody may see it. A turn asks for the same text up to three
 * times, and most texts are the words on a button. Those who see other sections have another definition, and share nothing.
 */
export function understoodOnce(text: string, definition: Definition): Understood {
  return of(definition)(text);
}
