import type { Stores } from '../../../storage/stores.ts';
import { answersContract } from './answers-contract.ts';
import { definitionsContract } from './definitions-contract.ts';
import { deliveriesContract } from './deliveries-contract.ts';
import { peopleContract } from './people-contract.ts';
import { periodsContract } from './periods-contract.ts';
import { sectionsContract } from './sections-contract.ts';
import { tracesContract } from './traces-contract.ts';

/** All that the cycle relies on, whichever way things are stored. */
export function storesContract(open: () => Stores): void {
  periodsContract(open);
  sectionsContract(open);
  answersContract(open);
  tracesContract(open);
  deliveriesContract(open);
  peopleContract(open);
  definitionsContract(open);
}
