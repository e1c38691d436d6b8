import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { withRelation } from '../../number/relation-sign.ts';
import { periodParts, periodsInYear } from '../../period/period-parts.ts';
import { colourNoun } from '../../status/colour-noun.ts';
import { evaluateStatus } from '../../status/evaluate-status.ts';
import { projectedYear, requiredPace, type YearSoFar } from '../../status/year-pace.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { rowColumn } from './column-of.ts';
import { cellColumns } from './columns.ts';
import { dataPeriod } from './data-period.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { baselineOf, targetOf } from './target.ts';

/**
 * For each row that asks for it: what the rest of the year must give to reach the target, and where the year ends, in
 * figure and colour, if the pace holds.
 */
export function paceNotes(
  item: ScorecardItem,
  current: ReadonlyMap<string, Cell>,
  context: ItemContext,
): readonly string[] {
  return item.rows.flatMap((row) => {
    const cell = current.get(`${row.id} ${cellColumns.yearToDate}`);
    return cell?.value === undefined || cell.relation !== undefined ? [] : paceNote(row, cell.value, context);
  });
}

function paceNote(row: ScorecardRow, value: DecimalText, context: ItemContext): readonly string[] {
  const { language, period } = context;
  const { unit, decimals, aggregation } = row;
  if (!row.pace || (aggregation !== 'sum' && aggregation !== 'mean')) return [];
  const { cadence, number } = periodParts(dataPeriod(period, row.dataLag));
  const soFar: YearSoFar = { aggregation, value, gone: number, inYear: periodsInYear[cadence] };
  const target = targetOf(row, 'estimate', period, context);
  const pace = target && requiredPace(soFar, target.value);
  const projected = projectedYear(soFar);
  if (target === undefined || pace === undefined || projected === undefined) return [];
  const print = (figure: DecimalText) => formatValue(figure, { unit, decimals, language });
  const texts = {
    label: localText(row.label, language),
    target: withRelation(print(target.value), target.relation),
    pace: print(pace),
    remaining: soFar.inYear - soFar.gone,
    projected: print(projected),
  };
  const { rule } = rowColumn(row, 'estimate');
  const status =
    rule === undefined
      ? undefined
      : evaluateStatus(rule, {
          value: projected,
          target: target.value,
          targetRelation: target.relation,
          baseline: baselineOf(row, period, context),
          asOf: lastPeriodOfYear(period),
          unit,
          decimals,
          direction: row.direction,
          language,
        });
  const found = bandColours.find((colour) => status?.decidedBy === 'rule' && colour === status.colour);
  if (found === undefined) return [translate(language, 'rules.pace', texts)];
  const colour = colourNoun(found, language);
  return [translate(language, 'rules.paceWithColour', { ...texts, colour })];
}

const bandColours = ['green', 'yellow', 'red'] as const;
