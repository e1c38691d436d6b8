import pino from 'pino';
import type { Log } from '../../cycle/cycle.ts';
import type { LogLevel } from '../config/config.ts';
import { describeError } from './describe-error.ts';
import { turnScope } from './turn-scope.ts';

/** Where log lines go; standard output when left out. */
export interface LogDestination {
  write(line: string): void;
}

/** One JSON object a line: level, time, event, correlation id, details. Never an answer's text or a person's name (O5). */
export function createLog(level: LogLevel, destination?: LogDestination): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const scope = turnScope.getStore();
      return scope === undefined ? {} : { correlationId: scope.correlationId };
    },
  };
  // Synchronous, so that the last lines before an exit are there and in order.
  const logger = pino(options, destination ?? pino.destination({ fd: 1, sync: true }));
  return {
    info: (event, details = {}) => logger.info(details, event),
    warn: (event, details = {}) => logger.warn(details, event),
    error: (event, cause, details = {}) => logger.error({ ...details, error: describeError(cause) }, event),
  };
}
