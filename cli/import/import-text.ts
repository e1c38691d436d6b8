import type { ImportedPeriod } from '../../cycle/import-values.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { HistoryValue, RefusedValue } from '../../report/history/history-value.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';

/** All that an import has to tell. */
export interface ImportResult {
  readonly file: string;
  readonly dryRun: boolean;
  readonly definition: Definition;
  readonly placed: readonly HistoryValue[];
  readonly refused: readonly RefusedValue[];
  readonly periods: readonly ImportedPeriod[];
}

/** Tells an import as text: where the values go, what each period gets, and each refusal with its line. */
export function importText(result: ImportResult): string {
  const { file, dryRun, periods, refused } = result;
  const taken = periods.filter((period) => !period.refused);
  const left = periods.filter((period) => period.refused);
  return [
    ...places(result),
    ...taken.map(
      ({ period, added, changed, same }) =>
        `  ${period}: ${added} new, ${changed} changed, ${same} as before`,
    ),
    ...left.map(({ period }) => `${file}: refused: ${translate('en', 'history.own-cycle', { period })}`),
    ...refused.map(({ line, text, problem }) => `${file}:${line} refused "${text}": ${problem}`),
    summary(result, dryRun),
  ].join('\n');
}

function places({ definition, placed }: ImportResult): readonly string[] {
  return definition.sections.flatMap(({ items }) =>
    items.flatMap((item) => {
      const own = placed.filter((value) => value.item === item.id);
      if (own.length === 0) return [];
      const fields = [...new Set(own.map(({ field }) => field))].join(', ');
      return [`${localText(item.title, 'en')} (${item.id}): ${own.length} values of ${fields}`];
    }),
  );
}

function summary({ periods, refused }: ImportResult, dryRun: boolean): string {
  const taken = periods.filter((period) => !period.refused);
  const written = taken.reduce((sum, { added, changed }) => sum + added + changed, 0);
  const verb = dryRun ? 'to write' : 'written';
  const left = `${counted(refused.length, 'value')} and ${counted(periods.length - taken.length, 'period')} refused`;
  const done = `${counted(written, 'value')} ${verb} in ${counted(taken.length, 'period')}; ${left}`;
  return dryRun ? `${done}; nothing was written` : done;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
