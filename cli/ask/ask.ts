import { answerText } from '../../report/conversation/answer-text.ts';
import { definitionAt } from '../definition-at.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { textOf } from '../text-of.ts';
import { askAs } from './ask-as.ts';
import { type AskCycle, askCycle } from './ask-cycle.ts';
import { askedJson } from './asked-json.ts';
import { openAskedStore } from './open-store.ts';
import { type AskedLine, questionsFile } from './questions-file.ts';

const usage = [
  'Usage: rapportbot ask --as E-MAIL [--now DATE] [--json] "question"',
  '       rapportbot ask --file F [--as E-MAIL] [--now DATE]',
  '',
  '  --as      whose eyes to see with',
  '  --now     the time of the question (now, or when the store was left)',
  '  --json    the intent, the target, the stored cells and the text',
  '  --file    questions as JSON lines {id, text, context, now, as}; gives a JSON line each',
  '  --store   the folder that "npm run demo -- --keep DIR" left behind',
  '  --report  the id of the report, or --definition F (RAPPORTBOT_DEFINITION)',
  '',
  'Without --store, the store is the one that AZURE_TABLES_ENDPOINT or AZURE_TABLES_CONNECTION_STRING names.',
].join('\n');

/** Answers questions from the store on the command line. Gives 0 when all were put, 2 on wrong usage, 1 when the store cannot be asked. */
export async function ask(args: readonly string[]): Promise<number> {
  try {
    if (args.includes('--help')) {
      console.log(usage);
      return 0;
    }
    return await run(args);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (!(cause instanceof UsageError)) return 1;
    console.error(usage);
    return 2;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf({
    args: [...args],
    options: {
      as: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean', default: false },
      file: { type: 'string' },
      store: { type: 'string' },
      report: { type: 'string' },
      definition: { type: 'string' },
    },
    allowPositionals: true,
  });
  const lines = values.file === undefined ? undefined : questionsFile(await textOf(values.file));
  const question = positionals.join(' ').trim();
  if (lines === undefined && question === '') throw new UsageError('Write a question.');
  if (lines === undefined && values.as === undefined) throw new UsageError('Say who asks, with --as E-MAIL.');
  const store = await openAskedStore(values.store);
  try {
    const report = values.report ?? store.report ?? (await reportIn(values.definition));
    const cycle = await askCycle(store.location, report);
    const now = dateOf(values.now) ?? store.now ?? new Date();
    if (lines !== undefined) await answerAll(cycle, lines, { now, as: values.as });
    else await answerOne(cycle, question, { now, as: values.as ?? '', json: values.json });
    return 0;
  } finally {
    await store.stop();
  }
}

async function answerOne(
  cycle: AskCycle,
  text: string,
  { now, as, json }: { readonly now: Date; readonly as: string; readonly json: boolean },
): Promise<void> {
  const asked = await askAs(cycle(now), as, text, []);
  console.log(json ? JSON.stringify(askedJson(asked)) : answerText(asked.answer, asked.language));
}

async function answerAll(
  cycle: AskCycle,
  lines: readonly AskedLine[],
  usual: { readonly now: Date; readonly as: string | undefined },
): Promise<void> {
  for (const line of lines) {
    const as = line.as ?? usual.as;
    if (as === undefined) throw new UsageError(`Question ${line.id} does not say who asks.`);
    const asked = await askAs(cycle(dateOf(line.now) ?? usual.now), as, line.text, line.context);
    console.log(JSON.stringify({ id: line.id, ...askedJson(asked) }));
  }
}

/** A date alone is its noon, when the working day is on in every zone of Europe. */
function dateOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(/^\d{4}-\d\d-\d\d$/u.test(text) ? `${text}T12:00:00Z` : text);
  if (Number.isNaN(date.getTime())) throw new UsageError(`"${text}" is no date: write 2024-04-12.`);
  return date;
}

async function reportIn(file: string | undefined): Promise<string> {
  const name = file ?? process.env['RAPPORTBOT_DEFINITION'];
  if (name === undefined) throw new UsageError('Name the report with --report or --definition.');
  return (await definitionAt(name)).id;
}
