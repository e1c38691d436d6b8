import type { Log } from '../cycle/cycle.ts';

/** Less than a launcher waits before it kills. */
const patienceMs = 12_000;

/**
 * Ends the process cleanly, once, on SIGTERM, SIGINT, the message `shutdown` from a parent process, or a parent that is
 * gone. A rejection that nobody handled is logged; an exception that nobody caught ends the process, for a new start.
 */
export function onShutdown(log: Log, close: () => Promise<void>): void {
  let closing = false;
  const shutDown = (reason: string, exitCode: number) => {
    if (closing) return;
    closing = true;
    log.info('stopping', { reason });
    const timer = setTimeout(() => {
      log.error('stop-took-too-long', undefined, { patienceMs });
      process.exit(1);
    }, patienceMs);
    close()
      .then(() => exitCode)
      .catch((cause: unknown) => {
        log.error('stop-failed', cause);
        return 1;
      })
      .then((code) => {
        clearTimeout(timer);
        log.info('stopped');
        process.exit(code);
      })
      .catch(() => process.exit(1));
  };

  process.on('SIGTERM', () => shutDown('SIGTERM', 0));
  process.on('SIGINT', () => shutDown('SIGINT', 0));
  process.on('message', (message) => {
    if (message === 'shutdown') shutDown('parent', 0);
  });
  process.on('disconnect', () => shutDown('parent-gone', 0));
  // It may have gone while the bot was starting.
  if (process.send !== undefined && !process.connected) shutDown('parent-gone', 0);
  process.on('unhandledRejection', (cause) => log.error('unhandled-rejection', cause));
  process.on('uncaughtException', (cause) => {
    log.error('uncaught-exception', cause);
    shutDown('uncaught-exception', 1);
  });
}
