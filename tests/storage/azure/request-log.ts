import type { OpenStoresOptions } from '../../../storage/azure/open-stores.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The filter of a query; a read of one row and a write have none. */
  readonly filter: string | undefined;
}

/** Notes each request that leaves the table client. */
export function requestLog() {
  const requests: LoggedRequest[] = [];
  const policies: NonNullable<OpenStoresOptions['policies']> = [
    {
      position: 'perRetry',
      policy: {
        name: 'requestLog',
        sendRequest: async (request, next) => {
          const url = new URL(request.url);
          requests.push({
            method: request.method,
            path: decodeURIComponent(url.pathname),
            filter: url.searchParams.get('$filter') ?? undefined,
          });
          return next(request);
        },
      },
    },
  ];
  return { requests, policies };
}
