import type { Definition } from '../../report/definition/definition-schema.ts';
import { type ParsedDefinition, parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Problem } from '../../report/definition/problem.ts';
import {
  type DefinitionDifference,
  definitionDifference,
} from '../../report/difference/definition-difference.ts';
import { type Language, languages } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { ParsedPlan } from '../../report/plan/parse-plan.ts';
import { parsePlans } from '../../report/plan/parse-plans.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { languageOf } from './language-of.ts';
import { type NamedText, withOthers } from './with-others.ts';
import { textOf } from '../text-of.ts';

/** What was found in one file. */
interface FileFindings {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** A plan is read against its definition, so it waits until that is in order. */
  readonly skipped?: boolean;
}

/**
 * Checks a definition and its plans. Prints each finding as `file:line:column severity: message`, with what may be
 * written instead on a line of its own, or all of them as JSON. With `--against` follows what the definition would change
 * of an older one (G4); with `--with` what it takes from other reports is held against theirs (A9). Gives 0 when nothing stands in the way of using them, 1 on errors, 2 on wrong usage.
 */
export async function check(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = optionsOf({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
        help: { type: 'boolean', default: false },
        against: { type: 'string' },
        with: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    const [definitionFile, ...planFiles] = positionals;
    if (values.help || definitionFile === undefined) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 2;
    }
    const asked = values.language === undefined ? undefined : languageNamed(values.language);
    const { findings, language, definition } = await checkFiles(
      definitionFile,
      planFiles,
      await Promise.all(values.with.map(async (file) => ({ file, text: await textOf(file) }))),
      asked,
    );
    const difference = await differenceFrom(values.against, definition, language);
    print(findings, language, values.json, difference);
    return findings.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (cause instanceof UsageError) console.error(usage);
    return 2;
  }
}

const usage =
  'Usage: rapportbot check DEFINITION [PLAN …] [--with OTHER …] [--against OLDER] [--language nb|nn|en] [--json]';

function languageNamed(name: string): Language {
  const language = languages.find((known) => known === name);
  if (language === undefined) throw new UsageError(`There is no language "${name}": write nb, nn or en.`);
  return language;
}

async function checkFiles(
  definitionFile: string,
  planFiles: readonly string[],
  others: readonly NamedText[],
  asked: Language | undefined,
): Promise<{
  readonly findings: readonly FileFindings[];
  readonly language: Language;
  readonly definition?: Definition;
}> {
  const text = await textOf(definitionFile);
  const language = asked ?? languageOf(text);
  const parsed = parseDefinition(text, language);
  const own = { file: definitionFile, problems: allOf(parsed) };
  if (!parsed.ok) {
    const skipped = planFiles.map((file) => ({ file, problems: [], skipped: true }));
    return { findings: [own, ...skipped], language };
  }
  const { definition } = parsed;
  const taken = withOthers(definition, text, others, language);
  const plans = parsePlans(await Promise.all(planFiles.map(textOf)), definition, language);
  const found = plans.map((plan, index) => ({ file: planFiles[index] ?? '', problems: allOf(plan) }));
  const problems = inOrder([...own.problems, ...taken]);
  return { findings: [{ ...own, problems }, ...found], language, definition };
}

/** Everything that was found in a file, in its order. */
function allOf(parsed: ParsedDefinition | ParsedPlan): readonly Problem[] {
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return inOrder([...problems, ...(parsed.notes ?? [])]);
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** What the definition changes of the older one; undefined when that is not asked, or there is nothing to compare. */
async function differenceFrom(
  older: string | undefined,
  definition: Definition | undefined,
  language: Language,
): Promise<DefinitionDifference | undefined> {
  if (older === undefined) return undefined;
  const parsed = parseDefinition(await textOf(older));
  if (!parsed.ok) {
    throw new Error(
      `${older} is not in order, so nothing can be compared with it: check it by itself first.`,
    );
  }
  return definition === undefined ? undefined : definitionDifference(parsed.definition, definition, language);
}

function print(
  findings: readonly FileFindings[],
  language: Language,
  json: boolean,
  difference: DefinitionDifference | undefined,
): void {
  if (json) {
    const flat = findings.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
    const notChecked = findings.filter(({ skipped }) => skipped).map(({ file }) => file);
    console.log(JSON.stringify({ findings: flat, notChecked, difference }, null, 2));
    return;
  }
  for (const { file, problems, skipped } of findings) {
    if (skipped) console.log(translate(language, 'lint.notChecked', { file }));
    else if (problems.length === 0) console.log(translate(language, 'lint.inOrder', { file }));
    for (const { line, column, severity, message, mend } of problems) {
      console.log(
        `${file}:${line}:${column} ${translate(language, 'lint.severity', { severity })}: ${message}`,
      );
      if (mend !== undefined) console.log(translate(language, 'lint.mend', { mend }));
    }
  }
  if (difference !== undefined) printDifference(difference, language);
}

function printDifference({ from, to, lines, notes }: DefinitionDifference, language: Language): void {
  console.log(`\n${translate(language, 'difference.versions', { from, to, count: lines.length })}`);
  for (const { text } of lines) console.log(`  ${text}`);
  for (const note of notes) console.log(`  ! ${note}`);
}
