import { parsePeriod } from '../../report/period/period.ts';
import { translate } from '../../report/messages/translate.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import type { Command } from '../../report/questions/command.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/**
 * Asks a coordinator who approves or locks in writing whether the gaps are meant: the card shows them above its button,
 * a typed line does not. Undefined when nothing is missing, or it was said.
 */
export function gapsFirst(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  command: Extract<Command, { type: 'approve' | 'lock' }>,
): TurnResult | undefined {
  if (command.anyway || !rolesOf(loaded.definition, actor).coordinator) return undefined;
  const language = languageOf(loaded.definition, actor);
  const { missing } = reportOf(loaded, { language, now: cycle.clock.now() });
  if (missing.length === 0) return undefined;
  const words = translate(language, `cycle.${command.type}-anyway`);
  const { month, period: typed } = command;
  const period = typed ?? (month === undefined ? undefined : parsePeriod(loaded.key.period));
  const anyway = period === undefined ? words : `${words} ${periodLabel(period, language)}`;
  const values = {
    count: missing.length,
    sections: missing.map(({ sectionTitle }) => sectionTitle).join(', '),
    command: anyway,
  };
  return { send: [notice(language, 'warning', 'cycle.gaps-title', 'cycle.gaps', values, [anyway])] };
}
