import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import { toDecimalText } from '../../number/decimal.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { recordsOf } from '../shared/records-of.ts';
import { auditColumns } from './columns.ts';
import { type Audit, readAudits } from './read-audits.ts';
import type { AuditsItem } from './schema.ts';

const totals = {
  count: 'requirements.auditCount',
  findings: 'requirements.auditFindings',
  open: 'requirements.auditOpen',
  closed: 'requirements.auditClosed',
} as const satisfies Record<string, MessageKey>;

/** The audits as written, and how many findings they have, open and closed. */
export function computeAudits(
  item: AuditsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const audits = readAudits(item, (cell) => answer?.cells[cell]);
  if (answer === undefined || audits.length === 0) return { cells: [], blocks: [] };
  const counts = countsOf(audits);
  const cells = (['count', 'findings', 'open', 'closed'] as const).flatMap((id) => {
    const value = counts[id];
    const label = translate(language, totals[id]);
    if (value === undefined) return [];
    return [
      makeCell(
        {
          item: item.id,
          id,
          column: 'actual',
          period,
          label,
          value: toDecimalText(value),
          unit: 'count',
          decimals: 0,
          source: 'computed',
          headline: id === 'open',
        },
        context,
      ),
    ];
  });
  const columns = auditColumns(language).map(({ id, label }) => ({
    id,
    label,
    text: (audit: Audit) => (audit[id] === '' ? undefined : audit[id]),
  }));
  return { cells, blocks: [recordsOf(audits, columns)] };
}

/** Blank is not zero: a total is known when every audit says its part of it. */
function countsOf(audits: readonly Audit[]) {
  const sum = (column: 'findings' | 'open') =>
    audits.every((audit) => audit[column] !== '')
      ? audits.reduce((total, audit) => total + Number(audit[column]), 0)
      : undefined;
  const findings = sum('findings');
  const open = sum('open');
  const closed = findings === undefined || open === undefined ? undefined : findings - open;
  return { count: audits.length, findings, open, closed };
}
