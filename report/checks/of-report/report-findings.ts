import type { Finding } from '../finding.ts';
import { findFindings } from '../index.ts';
import { reportInput } from './report-input.ts';

/** Everything that the checks ask about a report as it stands, the surest first. */
export function reportFindings(input: Parameters<typeof reportInput>[0]): readonly Finding[] {
  const toCheck = reportInput(input);
  return toCheck === undefined ? [] : findFindings(toCheck);
}
