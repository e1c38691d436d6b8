import type { NextFunction, Request, Response } from 'express';

/** Refuses requests that name another host: a web site must not reach the page through a name pointed at this machine. */
export function ownHostOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.hostname === '127.0.0.1' || request.hostname === 'localhost') next();
  else
    response.status(403).json({ error: { code: 'Forbidden', message: 'This address is for this machine.' } });
}
