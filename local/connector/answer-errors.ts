import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { ConnectorError } from './connector-error.ts';

const bodyErrorSchema = z.looseObject({ status: z.number() });

/** Words every error as the connector does: `{ error: { code, message } }`. */
export function answerConnectorErrors(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const answer = (status: number, code: string, message: string) =>
    response.status(status).json({ error: { code, message } });
  if (error instanceof ConnectorError) {
    answer(error.status, error.code, error.message);
    return;
  }
  if (error instanceof z.ZodError) {
    answer(400, 'BadArgument', z.prettifyError(error));
    return;
  }
  // Express' body parser says what was wrong with the body by a status of its own.
  const parsed = bodyErrorSchema.safeParse(error);
  if (parsed.success && parsed.data.status === 413)
    answer(413, 'MessageSizeTooBig', 'Message size too large.');
  else if (parsed.success && parsed.data.status < 500)
    answer(400, 'BadSyntax', 'The body is not valid JSON.');
  else next(error);
}
