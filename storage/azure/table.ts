import type { TableClient } from '@azure/data-tables';
import type { Patience } from './patience.ts';

/** One table and how to speak to it. The free functions of this folder take it first. */
export interface Table {
  readonly client: TableClient;
  readonly patience: Patience;
  /** Gives a random id that marks one write as this process's own. */
  readonly newWriter: () => string;
}
