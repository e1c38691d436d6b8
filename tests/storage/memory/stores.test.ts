import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { storesContract } from '../contract/stores-contract.ts';

const stores = openMemoryStores();

storesContract(() => stores);
