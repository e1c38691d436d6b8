import { type Finding, noneOf, type Recorded } from '../recorded.ts';

const broken = ['unhandled-rejection', 'uncaught-exception', 'output'];

/** No process may let a rejection or exception go unhandled, or write anything but its log. */
export function processesKept({ errors, samples }: Pick<Recorded, 'errors' | 'samples'>): Finding {
  const cases = broken.flatMap((event) => {
    const times = errors.get(event) ?? 0;
    return times > 0 ? [`${event}: ${times} times, ${samples?.get(event) ?? ''}`] : [];
  });
  return noneOf('unhandled in a process', cases);
}
