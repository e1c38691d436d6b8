import type { Scenario } from './scenario.ts';
import { t1 } from './t1-month-under-kills.ts';

/** The programme in order. */
export const scenarios: readonly Scenario[] = [t1];
