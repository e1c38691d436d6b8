import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Problem } from '../../report/definition/problem.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';

/** What was found in one file. */
interface FileFindings {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/**
 * Checks a definition and its plans. Prints each finding as `file:line:column severity message`, or all of them as JSON.
 * Gives 0 when nothing stands in the way of using them, 1 on errors, 2 on wrong usage.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: true,
  });
  const [definitionFile, ...planFiles] = positionals;
  if (definitionFile === undefined) {
    console.error('Usage: rapportbot check DEFINITION [PLAN …] [--json]');
    return 2;
  }
  let findings: readonly FileFindings[];
  try {
    findings = await checkFiles(definitionFile, planFiles);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 2;
  }
  print(findings, values.json);
  return findings.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

async function checkFiles(
  definitionFile: string,
  planFiles: readonly string[],
): Promise<readonly FileFindings[]> {
  const parsed = parseDefinition(await readFile(definitionFile, 'utf8'));
  if (!parsed.ok) return [{ file: definitionFile, problems: parsed.problems }];
  const { definition, warnings } = parsed;
  const plans = await Promise.all(
    planFiles.map(async (file) => {
      const plan = parsePlan(await readFile(file, 'utf8'), definition);
      return { file, problems: plan.ok ? plan.warnings : plan.problems };
    }),
  );
  return [{ file: definitionFile, problems: warnings }, ...plans];
}

function print(findings: readonly FileFindings[], json: boolean): void {
  if (json) {
    const flat = findings.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
    console.log(JSON.stringify({ findings: flat }, null, 2));
    return;
  }
  for (const { file, problems } of findings) {
    if (problems.length === 0) console.log(`${file}: in order`);
    for (const { line, column, severity, message } of problems) {
      console.log(`${file}:${line}:${column} ${severity}: ${message}`);
    }
  }
}
