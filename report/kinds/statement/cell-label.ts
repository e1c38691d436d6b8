import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import type { StatementColumn } from './columns.ts';
import type { StatementLine } from './schema.ts';

const labels: Readonly<Record<StatementColumn, MessageKey>> = {
  month: 'kinds.cellMonth',
  monthBudget: 'kinds.cellMonthBudget',
  monthVariance: 'kinds.cellMonthVariance',
  yearToDate: 'kinds.cellYearToDate',
  yearToDateBudget: 'kinds.cellYearToDateBudget',
  yearToDateVariance: 'kinds.cellYearToDateVariance',
  annualBudget: 'kinds.cellAnnualBudget',
  forecast: 'requirements.cellForecast',
  forecastVariance: 'requirements.cellForecastVariance',
  share: 'kinds.cellShareUsed',
};

/**
 * Names one cell of a statement where it stands without its table.
 * @example cellLabel(result, 'yearToDateVariance', 'nb') //=> 'RESULTAT: avvik fra budsjett hittil i år'
 */
export function cellLabel(line: StatementLine, column: StatementColumn, language: Language): string {
  const name = localText(line.label, language);
  return translate(language, labels[column], { line: name, row: name });
}
