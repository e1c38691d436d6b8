import type { PastAnswers } from '../../report/answer/section-record.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { testDefinition } from '../../report/early-warning/test-definition.ts';
import { csvRows } from '../../report/history/csv-rows.ts';
import type { HistoryValue, RefusedValue } from '../../report/history/history-value.ts';
import { newestPeriod } from '../../report/history/newest-period.ts';
import { placeValues } from '../../report/history/place-values.ts';
import { tableValues } from '../../report/history/table-values.ts';
import { type Language, languages } from '../../report/language/language.ts';
import { nextPeriod } from '../../report/period/period.ts';
import { parsePlans } from '../../report/plan/parse-plans.ts';
import type { Plan } from '../../report/plan/plan-schema.ts';
import { definitionAt } from '../definition-at.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { textOf } from '../text-of.ts';
import { backTestJson } from './back-test-json.ts';
import { backTestText } from './back-test-text.ts';

const usage = [
  'Usage: rapportbot backtest HISTORY.csv --definition F [--plan F …] [--language nb|nn|en] [--json]',
  '',
  '  HISTORY.csv    period;item;row;value, or item;row and a column for each period',
  '  --definition   the report definition; its rows with "pace: true" are tried',
  '  --plan         the plan of a year, as many as there are',
].join('\n');

/**
 * Tries the early warnings of a definition on the values of a table, and prints how often each would have been right. Gives 0
 * when every value was taken, 1 when some were refused, 2 on wrong usage or a file that cannot be read.
 */
export async function backTestHistory(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = optionsOf({
      args: [...args],
      options: {
        definition: { type: 'string' },
        plan: { type: 'string', multiple: true, default: [] },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (file === undefined) throw new UsageError('Name the table with the history.');
    if (values.definition === undefined)
      throw new UsageError('Name the report definition with --definition.');
    const definition = await definitionAt(values.definition);
    const language = languageOf(values.language) ?? definition.languages[0] ?? 'en';
    const plans = await plansAt(values.plan, definition);
    return await run(file, { definition, plans, language, json: values.json });
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (cause instanceof UsageError) console.error(usage);
    return 2;
  }
}

async function run(
  file: string,
  scope: { definition: Definition; plans: readonly Plan[]; language: Language; json: boolean },
): Promise<number> {
  const { definition, plans, language } = scope;
  const rows = csvRows(await textOf(file));
  const table = rows.ok ? tableValues(rows.rows, language) : rows;
  if (!table.ok) throw new Error(`${file}: ${table.problem}`);
  const newest = newestPeriod(table.values);
  if (newest === undefined) throw new Error(`${file}: no period is named in it.`);
  const period = nextPeriod(newest);
  const { placed, refused } = placeValues(table.values, { definition, now: period, language });
  const tested = testDefinition({ definition, plans, past: pastOf(placed), period, language });
  console.log(
    scope.json
      ? JSON.stringify({ figures: backTestJson(tested), refused }, null, 2)
      : [backTestText(tested, language), ...refused.map((value) => refusedText(file, value))].join('\n'),
  );
  return refused.length > 0 ? 1 : 0;
}

function refusedText(file: string, { line, text, problem }: RefusedValue): string {
  return `${file}:${line} "${text}": ${problem}`;
}

function pastOf(values: readonly HistoryValue[]): PastAnswers {
  const past: Record<string, Record<string, Record<string, string>>> = {};
  for (const { period, item, field, value } of values) {
    const items = (past[period] ??= {});
    (items[item] ??= {})[field] = value;
  }
  return past;
}

async function plansAt(files: readonly string[], definition: Definition): Promise<readonly Plan[]> {
  const parsed = parsePlans(await Promise.all(files.map(textOf)), definition);
  return parsed.map((plan, index) => {
    if (plan.ok) return plan.plan;
    throw new Error(`${files[index]} is not in order: run "rapportbot check" on it with its definition.`);
  });
}

function languageOf(name: string | undefined): Language | undefined {
  const language = languages.find((known) => known === name);
  if (name !== undefined && language === undefined)
    throw new UsageError(`There is no language "${name}": write nb, nn or en.`);
  return language;
}
