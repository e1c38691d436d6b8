import type { Message } from '../../report/conversation/message.ts';
import { buildReceipt } from '../../report/form/build-receipt.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { readableRecords } from '../people/readable-records.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { answerEmail } from './answer-email.ts';
import { authorsOf } from './authors-of.ts';
import { lateChange } from './late-change.ts';

/** The receipt for what is stored of a section now: colours explained, and what is still missing (K10). */
export async function receiptOf(
  cycle: Cycle,
  loaded: LoadedPeriod,
  options: {
    readonly actor: Person;
    readonly section: string;
    readonly part: number;
    /** The card that was pressed is older than what is stored. */
    readonly stale?: boolean;
    /** What stopped the press that the receipt answers. */
    readonly problem?: string;
  },
): Promise<Message> {
  const { definition, plan, snapshot, key } = loaded;
  const period = parsePeriod(key.period);
  const record = snapshot.sections.get(options.section)?.record;
  if (period === undefined || record === undefined) throw new Error(`No section ${options.section}`);
  const language = languageOf(definition, options.actor);
  const email = answerEmail(definition, options.section, options.actor);
  const items = itemsFor(definition, options.section, email).map(({ id }) => id);
  const receipt = buildReceipt({
    definition,
    ...(plan === undefined ? {} : { plan }),
    period,
    section: options.section,
    part: options.part,
    email,
    record,
    readable: readableRecords(loaded, options.actor),
    language,
    now: cycle.clock.now(),
    editable: snapshot.period.record.state !== 'locked',
    late: await lateChange(cycle, loaded, options.section, items),
    stale: options.stale,
    problem: options.problem,
    authors: await authorsOf(cycle, record.answers, options.actor),
  });
  return { type: 'receipt', language, receipt };
}
