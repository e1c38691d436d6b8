/** An error as it may stand in a log: no text that a person wrote. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  readonly status?: number;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
}

/** Their messages name programs' things, never data. `SyntaxError` is not here: JSON's quotes its input. */
const speaksOfProgramOnly = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'StartError',
  'StorageError',
]);

/**
 * Describes an error and its causes. A message is kept only where it cannot hold an answer: of the language's own
 * errors, and of those that carry a code.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  const tells = speaksOfProgramOnly.has(error.name);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(tells ? { message: error.message } : {}),
    frames: framesOf(error.stack),
    ...(error.cause === undefined || depth >= 3 ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}

function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/^at /, ''));
}
