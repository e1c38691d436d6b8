import type { Patience } from '../../../storage/azure/patience.ts';

/** Patience for a busy test machine, where what is tested is not how long anything takes. */
export const patient: Patience = { read: 15_000, write: 15_000, readBack: 15_000, bulk: 30_000 };
