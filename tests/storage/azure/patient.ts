import type { Patience } from '../../../storage/azure/patience.ts';

/** Patience for a busy test machine, where what is tested is not how long anything takes. */
export const patient: Patience = { read: 60_000, write: 30_000, readBack: 30_000, bulk: 60_000 };
