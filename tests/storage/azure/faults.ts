import { RestError } from '@azure/data-tables';
import type { OpenStoresOptions } from '../../../storage/azure/open-stores.ts';

/** What becomes of one request. `lost`: it is carried out, and its answer never comes. */
export type Fault = 'none' | 'reset' | 'lost' | 'hang' | 'hang-after' | 'unavailable' | 'unavailable-before';

export type Decide = (request: { readonly method: string; readonly index: number }) => Fault | Promise<Fault>;

/** Waits until the request is given up, as a connection does that never answers. */
async function hang(abortSignal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => {
      reject(Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' }));
    };
    if (abortSignal.aborted) giveUp();
    abortSignal.addEventListener('abort', giveUp);
  });
}

/** Lets a test decide the fate of each request, below the client's own retries. */
export function faults() {
  let count = 0;
  let decide: Decide = () => 'none';
  const policies: NonNullable<OpenStoresOptions['policies']> = [
    {
      position: 'perRetry',
      policy: {
        name: 'faults',
        sendRequest: async (request, next) => {
          const index = count;
          count += 1;
          const fault = await decide({ method: request.method, index });
          const reset = new RestError('reset', { code: 'ECONNRESET', request });
          if (fault === 'reset') throw reset;
          if (fault === 'hang') return hang(request.abortSignal as AbortSignal);
          if (fault === 'unavailable-before') return { request, headers: request.headers, status: 503 };
          const response = await next(request);
          if (fault === 'lost') throw reset;
          if (fault === 'hang-after') return hang(request.abortSignal as AbortSignal);
          return fault === 'unavailable' ? { ...response, status: 503, bodyAsText: '' } : response;
        },
      },
    },
  ];
  return {
    policies,
    /** From now on requests are counted from 0 and meet these faults. */
    meet: (next: Decide) => {
      count = 0;
      decide = next;
    },
    count: () => count,
  };
}
