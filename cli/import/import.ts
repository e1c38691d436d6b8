import { importValues } from '../../cycle/import-values.ts';
import { currentOrFirst } from '../../report/calendar/current-or-first.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { csvRows } from '../../report/history/csv-rows.ts';
import { placeValues } from '../../report/history/place-values.ts';
import { tableValues } from '../../report/history/table-values.ts';
import { openCycle } from '../open-cycle.ts';
import { definitionAt } from '../definition-at.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { textOf } from '../text-of.ts';
import { storeLocation } from '../store-location.ts';
import { importText } from './import-text.ts';

const usage = [
  'Usage: rapportbot import FILE.csv [--definition F] [--dry-run]',
  '',
  '  FILE.csv       period;item;row;value, or item;row and a column for each period',
  '  --definition   the report definition (RAPPORTBOT_DEFINITION)',
  '  --dry-run      tell what would be done, and write nothing',
  '',
  'The store is the one that AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING names.',
].join('\n');

/**
 * Reads values of earlier periods from a table into the bot's store, and prints what was taken and what was refused.
 * Gives 0 when every value was taken, 1 when some were refused, 2 on wrong usage or a file that cannot be read.
 */
export async function importHistory(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = optionsOf({
      args: [...args],
      options: {
        definition: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (file === undefined) throw new UsageError('Name the file to import.');
    const named = values.definition ?? process.env['RAPPORTBOT_DEFINITION'];
    if (named === undefined) throw new UsageError('Name the report definition with --definition.');
    const definition = await definitionAt(named);
    return await run(file, definition, values['dry-run']);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (cause instanceof UsageError) console.error(usage);
    return 2;
  }
}

async function run(file: string, definition: Definition, dryRun: boolean): Promise<number> {
  const rows = csvRows(await textOf(file));
  const table = rows.ok ? tableValues(rows.rows, 'en') : rows;
  if (!table.ok) throw new Error(`${file}: ${table.problem}`);
  const now = new Date();
  const scope = { definition, now: currentOrFirst(now, definition), language: 'en' } as const;
  const { placed, refused } = placeValues(table.values, scope);
  const cycle = await openCycle({ ...storeLocation(process.env), definition, now });
  const periods = await importValues(cycle, placed, { dryRun });
  console.log(importText({ file, dryRun, definition, placed, refused, periods }));
  return refused.length > 0 || periods.some((period) => period.refused) ? 1 : 0;
}
