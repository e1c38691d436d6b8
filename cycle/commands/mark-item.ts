import type { Command } from '../../report/questions/command.ts';
import { readDay } from '../../report/calendar/read-day.ts';
import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { promise } from '../actions/later.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';
import { ownSection } from './own-section.ts';
import { submitInputs } from './submit-typed.ts';
import type { Person } from '../ports/people-store.ts';
import { withCurrentPeriod } from './with-current-period.ts';

type Mark = Extract<Command, { type: 'nil' | 'not-applicable' | 'later' }>;

/** "Ingen …", "ikke aktuelt …", "senere …": an item without a value that is still not a gap (C5). */
export async function markItem(cycle: Cycle, { actor, input }: Turn, mark: Mark): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const language = languageOf(definition, actor);
    // "ikke aktuelt rekruttering: stillingsstopp" gives the reason too.
    const [name = '', ...why] = (mark.item ?? '').split(':').map((text) => text.trim());
    const comment = why.join(': ');
    const target = name === '' ? undefined : oneTarget(name, answerable(definition, actor));
    if (mark.type === 'later' && target?.item === undefined) {
      const typed = input.type === 'text' ? input.text : '';
      const today = wallClock(cycle.clock.now(), definition.timeZone).date;
      // "senere: på fredag" names nothing, and says when.
      const isReason =
        target === undefined && name !== '' && (standsAfterColon(name, typed) || isDay(name, today));
      const chosen = ownSection(definition, actor, isReason || name === '' ? undefined : name);
      const reason = isReason ? (mark.item ?? '').trim() : comment;
      if (!('instead' in chosen)) return promise(cycle, actor, { key, section: chosen.section, reason });
      return isReason ? (whichOf(definition, actor, reason) ?? chosen.instead) : chosen.instead;
    }
    if (target?.item === undefined) {
      return { send: [notice(language, 'info', 'cycle.item-which-title', 'cycle.item-which', { name })] };
    }
    const { section, item } = target;
    if (mark.type === 'later') return promise(cycle, actor, { key, section, items: [item], reason: comment });
    return submitInputs(cycle, loaded, actor, {
      section,
      inputs: {
        [`${item}/${mark.type}`]: 'true',
        ...(comment === '' ? {} : { [`${item}/comment`]: comment }),
      },
      kept: false,
    });
  });
}

const examplesAtMost = 3;

/** Whoever answers for several sections says when something comes, and not what: the sentences to choose among. */
function whichOf(definition: Definition, actor: Person, reason: string): TurnResult | undefined {
  const language = languageOf(definition, actor);
  const sentences = answerable(definition, actor)
    .sections.slice(0, examplesAtMost)
    .map(({ title }) =>
      translate(language, 'cycle.later-typed', { section: localText(title, language), reason }),
    );
  const [example] = sentences;
  if (example === undefined) return undefined;
  return {
    send: [notice(language, 'info', 'cycle.which-title', 'cycle.later-which', { example }, sentences)],
  };
}

function standsAfterColon(name: string, typed: string): boolean {
  const at = typed.indexOf(name);
  return at > 0 && typed.slice(0, at).trimEnd().endsWith(':');
}

function isDay(text: string, today: string): boolean {
  return readDay(text, today) !== undefined;
}
