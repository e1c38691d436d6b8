import { findFindings } from '../index.ts';
import { type KeyedFinding, markAccepted } from '../mark-accepted.ts';
import { reportInput } from './report-input.ts';

/** Everything that the checks ask about a report as it stands, the surest first, and what has been answered of it. */
export function reportFindings(input: Parameters<typeof reportInput>[0]): readonly KeyedFinding[] {
  const toCheck = reportInput(input);
  if (toCheck === undefined) return [];
  return markAccepted(findFindings(toCheck), (section, item) => input.records.get(section)?.answers[item]);
}
