import { type Finding, noneOf, type Recorded } from '../recorded.ts';

const broken = ['unhandled-rejection', 'uncaught-exception', 'output'];

/** No process may let a rejection or exception go unhandled, or write anything but its log. */
export function processesKept({ errors }: Pick<Recorded, 'errors'>): Finding {
  const cases = broken.flatMap((event) => {
    const times = errors.get(event) ?? 0;
    return times > 0 ? [`${event}: ${times} times`] : [];
  });
  return noneOf('unhandled in a process', cases);
}
