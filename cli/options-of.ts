import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What was wrong with the words of a command, as a sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the options of a command.
 * @throws {UsageError} that names an option there is not.
 */
export function optionsOf<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? cause.message) : String(cause);
    throw new UsageError(`${message}.`);
  }
}
