import type { CheckInput } from './check-input.ts';
import type { Found } from './finding.ts';

/** One sort of question to a report. */
export interface Check {
  readonly name: string;
  find(input: CheckInput): readonly Found[];
}
