import { RestError } from '@azure/data-tables';
import { z } from 'zod';
import { StorageError } from '../../cycle/errors.ts';

/** The HTTP status that the service answered with, if it answered. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}

const missingSchema = z.object({ odataError: z.object({ code: z.literal('TableNotFound') }) });

/** Whether the whole table is gone, which is not the same as a row that is not there. */
export function isTableMissing(error: unknown): boolean {
  return (
    error instanceof RestError &&
    (error.code === 'TableNotFound' || missingSchema.safeParse(error.details).success)
  );
}

function codeOf(error: unknown): StorageError['code'] {
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))
    return 'timeout';
  const status = statusOf(error);
  if (status === 408) return 'timeout';
  if (status === undefined || status === 429 || status >= 500) return 'unreachable';
  return 'refused';
}

/** The same for a write that may have happened: no answer came to a request, or no read-back told. */
export function toDoubt(operation: string, error: unknown): StorageError {
  const { code, message, cause } = toStorageError(operation, error);
  return new StorageError(code, message, { cause, inDoubt: true });
}

/**
 * Turns what the table client threw into a `StorageError` with the same cause. `operation` says what was tried, with
 * keys and no contents.
 */
export function toStorageError(operation: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const status = statusOf(error);
  const answer = status === undefined ? 'no answer' : `HTTP ${status}`;
  const said = isTableMissing(error) ? 'the table is missing; a restart makes it, empty' : answer;
  return new StorageError(codeOf(error), `${operation}: ${said}`, { cause: error });
}
