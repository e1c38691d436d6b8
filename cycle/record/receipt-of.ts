import type { Message } from '../../report/conversation/message.ts';
import { buildReceipt } from '../../report/form/build-receipt.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from './answer-email.ts';
import { authorsOf } from './authors-of.ts';

/** The receipt for what is stored of a section now: colours explained, and what is still missing (K10). */
export async function receiptOf(
  cycle: Cycle,
  loaded: LoadedPeriod,
  options: { readonly actor: Person; readonly section: string; readonly part: number },
): Promise<Message> {
  const { definition, plan, snapshot, key } = loaded;
  const period = parsePeriod(key.period);
  const record = snapshot.sections.get(options.section)?.record;
  if (period === undefined || record === undefined) throw new Error(`No section ${options.section}`);
  const language = languageOf(definition, options.actor);
  const receipt = buildReceipt({
    definition,
    ...(plan === undefined ? {} : { plan }),
    period,
    section: options.section,
    part: options.part,
    email: answerEmail(definition, options.section, options.actor),
    record,
    language,
    now: cycle.clock.now(),
    editable: snapshot.period.record.state !== 'locked',
    authors: await authorsOf(cycle, record.answers, options.actor),
  });
  return { type: 'receipt', language, receipt };
}
