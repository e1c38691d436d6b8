import { joinKey } from './join-key.ts';

/** Keys of the row that all instances pace themselves by; in the table of deliveries (docs/tables.md). */
export const paceKeys = {
  partition: joinKey('pace'),
  row: joinKey('pace', 'app'),
};
