import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { yearCalendar } from '../../report/calendar/year-calendar.ts';
import { type Language, languages } from '../../report/language/language.ts';
import { optionsOf, UsageError } from '../options-of.ts';
import { languageOf } from '../check/language-of.ts';
import { calendarText } from './calendar-text.ts';
import { textOf } from '../text-of.ts';

const usage = 'Usage: rapportbot calendar DEFINITION [--year 2027] [--language nb|nn|en] [--json]';

/**
 * Prints a report's year: when each period opens, is due, is reminded of and escalated, what moved it, and the days off. The
 * year is this one when none is asked for. Gives 0, 1 when the definition is not in order, 2 on wrong usage.
 */
export async function calendar(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = optionsOf({
      args: [...args],
      options: {
        year: { type: 'string', default: String(new Date().getFullYear()) },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (values.help || file === undefined || more.length > 0) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 2;
    }
    const year = yearNamed(values.year);
    const text = await textOf(file);
    const language = values.language === undefined ? languageOf(text) : languageNamed(values.language);
    const parsed = parseDefinition(text, language);
    if (!parsed.ok) {
      for (const { line, column, message } of parsed.problems)
        console.error(`${file}:${line}:${column} ${message}`);
      return 1;
    }
    const { definition } = parsed;
    const shown = yearCalendar(definition, year, language);
    console.log(values.json ? JSON.stringify(shown, null, 2) : calendarText(definition, shown, language));
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (cause instanceof UsageError) console.error(usage);
    return 2;
  }
}

function yearNamed(text: string): number {
  if (!/^(?:19[1-9]\d|2[01]\d\d)$/.test(text))
    throw new UsageError(`There is no calendar for "${text}": write a year from 1910 to 2199.`);
  return Number(text);
}

function languageNamed(name: string): Language {
  const language = languages.find((known) => known === name);
  if (language === undefined) throw new UsageError(`There is no language "${name}": write nb, nn or en.`);
  return language;
}
