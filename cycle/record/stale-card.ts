import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import type { FormInputs, FormRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { formParts } from '../../report/form/form-parts.ts';
import { isUntouched } from '../../report/form/is-untouched.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { formScope } from './form-scope.ts';
import { receiptOf } from './receipt-of.ts';

/**
 * The answer to an old card that is pressed with nothing typed in it when all it asks for is delivered since: what is
 * stored now, instead of blanks to mend. Undefined for a card that is up to date, or that says something.
 */
export async function staleCard(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  action: FormRef & { readonly inputs: FormInputs },
): Promise<Message | undefined> {
  const { section, part, version, inputs } = action;
  const record = loaded.snapshot.sections.get(section)?.record;
  if (record === undefined || version >= record.version) return undefined;
  const asked = formParts(askedItems(formScope(loaded, section, actor, record)))[part - 1] ?? [];
  if (asked.length === 0 || asked.some(({ answer }) => isOutstanding(answer))) return undefined;

  const versions = version === 0 ? [] : await cycle.reports.readVersions(loaded.key, section);
  const answers = versions.find((saved) => saved.version === version)?.answers ?? {};
  const then = askedItems(formScope(loaded, section, actor, { ...record, version, answers }));
  if (!then.every((item) => isUntouched(item, inputs))) return undefined;
  return receiptOf(cycle, loaded, { actor, section, part, stale: true });
}
