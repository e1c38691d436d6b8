import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { ConnectorError } from './connector-error.ts';
import { exchange, type WireAnswer } from './exchange.ts';
import { retryAfterMs } from './retry-after.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
export type ConnectorHttpClient = NonNullable<ConnectorOptions['httpClient']>;
type ConnectorRequest = Parameters<ConnectorHttpClient['sendRequest']>[0];

/** Node's codes for a connection that never came about. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * The HTTP client under the SDK's connector client: one call is one request, with a timeout. Whatever is not a success
 * is thrown as a `ConnectorError`, past the SDK's own retries.
 */
export function connectorHttpClient(timeoutMs: number): ConnectorHttpClient {
  return {
    async sendRequest(request) {
      const answer = await answerOf(request, request.timeout > 0 ? request.timeout : timeoutMs);
      const { status, body } = answer;
      if (status < 200 || status > 299) {
        const after = retryAfterMs(answer.headers['retry-after'] ?? null, Date.now());
        throw new ConnectorError({
          kind: 'answered',
          status,
          ...(after === undefined ? {} : { retryAfterMs: after }),
          body: body.slice(0, 4000),
        });
      }
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined) headers.set(name, String(value));
      }
      return { request, status, headers, bodyAsText: body };
    },
  };
}

async function answerOf(request: ConnectorRequest, timeoutMs: number): Promise<WireAnswer> {
  const { url, method } = request;
  const headers = request.headers.toJson({ preserveCase: false });
  const body: unknown = request.body;
  try {
    return await exchange({ url, method, headers, ...(typeof body === 'string' ? { body } : {}) }, timeoutMs);
  } catch (cause) {
    throw new ConnectorError(failureOf(cause), { cause });
  }
}

function failureOf(cause: unknown): { kind: 'not-sent' | 'no-answer'; problem: string } {
  if (cause instanceof Error && cause.name === 'TimeoutError')
    return { kind: 'no-answer', problem: 'timeout' };
  const code = codeOf(cause);
  return neverConnected.has(code)
    ? { kind: 'not-sent', problem: 'not-connected' }
    : { kind: 'no-answer', problem: 'connection-lost' };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
