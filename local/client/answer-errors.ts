import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { ClientError } from './client-error.ts';

const httpErrorSchema = z.looseObject({ status: z.number(), message: z.string() });

/** Answers the page's requests that went wrong: `{ error: { code, message } }`. */
export function answerClientErrors(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (error instanceof ClientError) {
    response.status(error.status).json({ error: { code: error.code, message: error.message } });
    return;
  }
  if (error instanceof z.ZodError) {
    response.status(400).json({ error: { code: 'malformed', message: z.prettifyError(error) } });
    return;
  }
  const parsed = httpErrorSchema.safeParse(error);
  if (!parsed.success) {
    next(error);
    return;
  }
  const { status, message } = parsed.data;
  response.status(status).json({ error: { code: 'malformed', message } });
}
