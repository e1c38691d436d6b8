import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Command } from '../../report/questions/command.ts';
import { splitNamed } from '../../report/questions/split-named.ts';
import { takePeriod } from '../../report/questions/take-period.ts';
import { openForm } from '../actions/open-form.ts';
import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { ownSection } from './own-section.ts';
import { typeValues } from './type-values.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/**
 * "svar hr": the form; "svar hr" with values after it, on the same line or below: what was understood, to be confirmed
 * before anything is written.
 */
export async function answer(
  cycle: Cycle,
  turn: Turn,
  command: Extract<Command, { type: 'answer' }>,
): Promise<TurnResult> {
  const { actor } = turn;
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const { named, values } = parted(command.section, answerable(definition, actor));
    const chosen = ownSection(definition, actor, named);
    if ('instead' in chosen) return chosen.instead;
    const { section } = chosen;
    const typed = [values, command.rest].join('\n').trim();
    if (typed !== '') return typeValues(cycle, loaded, actor, section, typed);
    return openForm(cycle, actor, { ...key, section, part: 1, version: 0 });
  });
}

/** What stands on the command's own line: the name of a section, values, or both. */
function parted(
  text: string | undefined,
  allowed: Definition,
): { readonly named: string | undefined; readonly values: string } {
  if (text === undefined) return { named: undefined, values: '' };
  const split = splitNamed(text, allowed);
  if (split !== undefined && saysValue(split.rest)) return { named: split.section, values: split.rest };
  // "svar korttidsfravær 2,4": the field says which section it is.
  const field = saysValue(text) ? text.split(/[:=]|\s[<>]?\s*[-+\u2212]?\d/u)[0] : undefined;
  return field === undefined || field.trim() === ''
    ? { named: text, values: '' }
    : { named: field.trim(), values: text };
}

/** A figure, or something after a colon; "mars 2024" is no figure. */
function saysValue(text: string): boolean {
  const { left } = takePeriod(text, 'anywhere');
  return /(?:^|\s)[<>]?\s*[-+\u2212]?\d|[:=]\s*\S/u.test(left);
}
