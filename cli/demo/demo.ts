import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { UsageError } from '../options-of.ts';
import { setClock } from '../processes/clock-file.ts';
import { freePort } from '../processes/free-port.ts';
import { startStack } from '../processes/stack.ts';
import { type DemoOptions, demoOptions, usage } from './options.ts';
import { playMonth } from './play-month.ts';
import { readAnswers, readDefinition } from './read-files.ts';
import { teamOf } from './team-of.ts';
import { writeResults } from './write-results.ts';

/** The unattended demo. Gives the exit code: 0 only when all of it worked. */
export async function demo(args: readonly string[]): Promise<number> {
  try {
    if (args.includes('--help')) {
      console.log(usage);
      return 0;
    }
    await runDemo(demoOptions(args), (line) => {
      console.log(line);
    });
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (!(cause instanceof UsageError)) return 1;
    console.error(usage);
    return 2;
  }
}

/**
 * Runs one period from the opening to the corrected post, on a store of its own, and writes `report.json`, `report.md`
 * and `transcript.md`. `onRunning` may disturb the running product, as the crash test does.
 * @throws {Error} that says what did not work.
 */
export async function runDemo(
  options: DemoOptions,
  say: (line: string) => void,
  onRunning: (stack: Awaited<ReturnType<typeof startStack>>) => void = () => {},
): Promise<void> {
  const { files, out } = options;
  const definition = await readDefinition(files.definition);
  const answers = await readAnswers(files.answers, definition);
  const period = parsePeriod(options.period ?? answers.period);
  if (period === undefined) throw new Error(`${options.period ?? answers.period} is not a period`);

  const dataDir = options.keep ?? (await mkdtemp(join(tmpdir(), 'rapportbot-demo-')));
  await mkdir(dataDir, { recursive: true });
  const team = files.team ?? join(dataDir, 'team.json');
  if (files.team === undefined) await writeFile(team, JSON.stringify(teamOf(definition)));
  const clockFile = join(dataDir, 'clock.json');
  // The day before the opening: the app is installed before anything is due.
  await setClock(clockFile, new Date(periodCalendar(definition, period).opens.getTime() - 86_400_000));

  const stack = await startStack({
    dataDir,
    example: { ...files, team },
    clockFile,
    ports: { azurite: await freePort(), bot: await freePort(), local: await freePort() },
    botEnv: { RAPPORTBOT_TICK_SECONDS: '1', RAPPORTBOT_LOG_LEVEL: 'info' },
  });
  try {
    onRunning(stack);
    const via = options.submit ? 'submit' : 'execute';
    await playMonth({ url: stack.url, clockFile, definition, period, answers, via, say });
    await writeResults({
      url: stack.url,
      connectionString: stack.azurite.connectionString,
      definition,
      period,
      clockFile,
      out,
    });
    say(`Written to ${out}: report.json, report.md, transcript.md`);
    if (options.keep !== undefined) {
      await writeFile(join(dataDir, 'store.json'), `${JSON.stringify({ report: definition.id })}\n`);
      const [director = 'E-MAIL'] = definition.people.directors;
      say(`Kept: npx rapportbot ask --store ${dataDir} --as ${director} "status"`);
    }
  } finally {
    await stack.stop();
    if (options.keep === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}
