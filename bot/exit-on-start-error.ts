import { describeError } from './log/describe-error.ts';
import { StartError } from './start-error.ts';

/** Runs the start. Where it cannot, says why in one sentence on standard error and ends with exit code 1. */
export async function exitOnStartError(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const sentence =
      error instanceof StartError
        ? error.message
        : `The bot could not start: ${JSON.stringify(describeError(error))}`;
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}
