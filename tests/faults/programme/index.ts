import type { Scenario } from './scenario.ts';
import { t1 } from './t1-month-under-kills.ts';
import { t2 } from './t2-every-failpoint.ts';
import { t3 } from './t3-throttled.ts';
import { t4 } from './t4-storage-faults.ts';
import { t5 } from './t5-calendar.ts';
import { t6 } from './t6-at-once.ts';
import { t7 } from './t7-fuzzed-activities.ts';
import { t9 } from './t9-year.ts';

/** The programme in order. */
export const scenarios: readonly Scenario[] = [t1, t2, t3, t4, t5, t6, t7, t9];
