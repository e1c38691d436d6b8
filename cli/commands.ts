import { ask } from './ask/ask.ts';
import { backTestHistory } from './back-test/back-test.ts';
import { calendar } from './calendar/calendar.ts';
import { check } from './check/check.ts';
import { importHistory } from './import/import.ts';

/** One command of `npx rapportbot`: what it does in a line, and the function that does it and gives the exit code. */
export interface Command {
  readonly does: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

export const commands: Readonly<Record<string, Command>> = {
  check: {
    does: 'check a report definition and its plan: check DEFINITION [PLAN …] [--against OLDER] [--json]',
    run: check,
  },
  ask: {
    does: 'questions to the report: ask --as E-MAIL [--now DATE] [--json] "question", or --file F',
    run: ask,
  },
  calendar: {
    does: 'a year of a report: openings, deadlines, reminders, days off: calendar DEFINITION [--year Y] [--json]',
    run: calendar,
  },
  import: {
    does: 'values of earlier periods into the store: import FILE.csv --definition F [--dry-run]',
    run: importHistory,
  },
  backtest: {
    does: 'how often early warnings were right: backtest HISTORY.csv --definition F [--plan F …] [--json]',
    run: backTestHistory,
  },
};

export const usage = [
  'Usage: rapportbot COMMAND',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`),
].join('\n');
