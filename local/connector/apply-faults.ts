import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Faults, FaultTarget } from '../faults.ts';

/** Lets a waiting fault take a request: an error answer, a cut connection, or silence. */
export function applyFaults(faults: Faults): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const fault = faults.take(targetOf(request));
    switch (fault?.kind) {
      case undefined:
        return next();
      case 'reset':
        request.socket.destroy();
        return;
      case 'hang':
        return;
      case 'accepted-reset':
        response.json = () => {
          request.socket.destroy();
          return response;
        };
        return next();
      case 'status': {
        const { status, retryAfterSeconds } = fault;
        if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
        const code = status === 429 ? 'TooManyRequests' : 'ServiceError';
        response.status(status).json({ error: { code, message: 'A fault that was asked for.' } });
      }
    }
  };
}

const targets: Readonly<Record<string, FaultTarget>> = { PUT: 'update', DELETE: 'delete', GET: 'read' };

function targetOf({ method, path }: Request): FaultTarget {
  const post = path.endsWith('/conversations') ? 'create' : 'send';
  return targets[method] ?? post;
}
