import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
export async function typeValues(_cycle: Cycle, _loaded: LoadedPeriod, _actor: Person, _section: string, _rest: string): Promise<TurnResult> { return { send: [] }; }
