import { Agent as HttpAgent, type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another side that closes unused connections does so later; one that it has closed meanwhile would lose a message. */
const unusedMs = 4_000;

const agents = {
  http: new HttpAgent({ keepAlive: true, timeout: unusedMs }),
  https: new HttpsAgent({ keepAlive: true, timeout: unusedMs }),
};

/**
 * Sends one request over a connection that is kept for the next, and reads the whole answer. Nothing is followed, repeated or decoded.
 * A third of what `fetch` takes of the processor, which a turn has two of.
 * @throws {Error} of node, with its `code`; one that is named `TimeoutError` when the answer is not whole within `timeoutMs`.
 */
export function exchange(sent: WireRequest, timeoutMs: number): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const isHttps = sent.url.startsWith('https:');
    const { body } = sent;
    const request = (isHttps ? httpsRequest : httpRequest)(
      sent.url,
      {
        method: sent.method,
        agent: isHttps ? agents.https : agents.http,
        headers: {
          ...sent.headers,
          'accept-encoding': 'identity',
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', fail);
        response.once('end', () => {
          clearTimeout(timer);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    const timer = setTimeout(() => {
      const cause = new Error('No answer in time');
      cause.name = 'TimeoutError';
      request.destroy(cause);
    }, timeoutMs);
    request.once('error', fail);
    request.end(body);

    function fail(cause: Error): void {
      clearTimeout(timer);
      reject(cause);
    }
  });
}
