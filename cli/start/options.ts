import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentOrFirst } from '../../report/calendar/current-or-first.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { readDefinition } from '../demo/read-files.ts';
import { teamOf } from '../demo/team-of.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { type ExampleFiles, march2024 } from '../processes/example.ts';

/** When the example's clock starts: some have answered in past months by now, and the deadline is days away. */
const exampleStarts = new Date('2024-04-09T06:30:00Z');

const halfHourMs = 1_800_000;

export const usage = [
  'Usage: npm start -- [--fresh] [--data FOLDER]',
  '       npm start -- --definition F [--plan F …] [--history F] [--team F] [--fresh] [--data FOLDER]',
  '',
  'Without a definition it is the example, March 2024. With one, its people are made from its addresses unless --team',
  'names a file of them, its data are kept in .data/<report>, and its clock starts as the period of today has opened.',
].join('\n');

/** What is run, where its data are kept, and when its clock starts. */
export interface StartOptions {
  readonly fresh: boolean;
  readonly data: string;
  readonly files: Omit<ExampleFiles, 'team'> & { readonly team?: string };
  readonly starts: Date;
  /** The people of a report that comes without a file of them. */
  readonly team?: unknown;
}

/**
 * Reads the options of `npm start`, and the definition that they name.
 * @throws {UsageError} for options that do not belong together; {Error} with every problem of the definition.
 */
export async function startOptions(args: readonly string[], now: Date): Promise<StartOptions> {
  const { values } = optionsOf({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      data: { type: 'string' },
      definition: { type: 'string' },
      plan: { type: 'string', multiple: true, default: [] },
      history: { type: 'string' },
      team: { type: 'string' },
    },
  });
  const { fresh, data, definition: file, plan, history, team } = values;
  if (file === undefined) {
    if (plan.length > 0 || history !== undefined || team !== undefined)
      throw new UsageError('Name the definition too: --definition F.');
    return { fresh, data: data ?? '.data', files: march2024, starts: exampleStarts };
  }
  for (const named of [...plan, history, team]) if (named !== undefined) await mustBeReadable(named);
  await mustBeReadable(file);
  const definition = await readDefinition(file);
  const { opens } = periodCalendar(definition, currentOrFirst(now, definition));
  return {
    fresh,
    data: data ?? join('.data', definition.id),
    files: {
      definition: file,
      plans: plan,
      ...(history === undefined ? {} : { history }),
      ...(team === undefined ? {} : { team }),
    },
    starts: new Date(opens.getTime() + halfHourMs),
    ...(team === undefined ? { team: teamOf(definition) } : {}),
  };
}

/** The files to run, once the data folder is there to keep a made team in. */
export async function filesIn({ data, files, team }: StartOptions): Promise<ExampleFiles> {
  if (files.team !== undefined) return { ...files, team: files.team };
  const made = join(data, 'team.json');
  await mkdir(data, { recursive: true });
  await writeFile(made, JSON.stringify(team));
  return { ...files, team: made };
}

async function mustBeReadable(file: string): Promise<void> {
  try {
    await readFile(file);
  } catch (cause) {
    throw new Error(`${file} cannot be read: correct the path.`, { cause });
  }
}
