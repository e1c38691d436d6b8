import { translate } from '../../report/messages/translate.ts';
import { colourNameInText } from '../../report/status/colour-name.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { endSentence } from '../../report/language/end-sentence.ts';

/** Tells who answers for a figure that its colour was overridden, by whom and why; none when it is so no longer. */
export async function composeOverrideNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const { key, to } = delivery;
  const [, , section = '', item = '', cell = '', colour] = key.split('|');
  const override = loaded.snapshot.sections.get(section)?.record.answers[item]?.overrides?.[cell];
  if (override === undefined || override.colour !== colour) return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(loaded.definition, person);
  const report = reportOf(loaded, { language, now: cycle.clock.now() });
  const shown = report.sections.find(({ id }) => id === section);
  const figure = shown?.items
    .find(({ id }) => id === item)
    ?.cells.find(({ id, period, status }) => id === cell && period === report.period && status?.overridden);
  const overridden = figure?.status?.overridden;
  if (shown === undefined || figure === undefined || overridden === undefined)
    return { outcome: 'drop', problem: 'overtaken' };
  const author = await cycle.people.readPerson(override.by);
  const message = notice(language, 'info', 'cycle.told-override-title', 'cycle.told-override', {
    section: shown.title,
    name: author?.name ?? translate(language, 'cycle.somebody'),
    figure: figure.label,
    from: colourNameInText(overridden.from, language),
    to: colourNameInText(override.colour, language),
    reason: endSentence(override.reason),
  });
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
