import type { Log } from '../cycle/cycle.ts';
import { armFailpoint, type Failpoint } from '../cycle/failpoints.ts';

/** What a process that stopped at its failpoint exits with. */
export const failpointExitCode = 86;

/** Lets this process end at a failpoint as if it had been killed there: nothing is finished, nothing is said. */
export function stopAtFailpoint(at: { readonly name: Failpoint; readonly passing: number }, log: Log): void {
  log.warn('failpoint-armed', { name: at.name, passing: at.passing });
  armFailpoint(at, () => process.exit(failpointExitCode));
}
