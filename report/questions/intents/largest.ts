import { capitalise } from '../../kinds/shared/capitalise.ts';
import { isOfRow } from '../is-of-row.ts';
import type { ReportItem, ReportSection } from '../../assembly/report.ts';
import { translate } from '../../messages/translate.ts';
import { absoluteDecimal, compareDecimals } from '../../number/decimal.ts';
import { formatProse } from '../../number/format-prose.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { isVariance } from '../../value/is-variance.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isReported } from '../is-reported.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { isInList } from '../is-in-list.ts';
import { takeAsked } from '../take-asked.ts';
import { takePull } from '../take-pull.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

const most = 8;

interface Deviation {
  readonly section: ReportSection;
  readonly item: ReportItem;
  readonly cell: Cell & { readonly value: DecimalText };
}

/** The variances that are largest, either way (Q6). Amounts of different units are never ordered together. */
export const largest: IntentDefinition<'largest'> = {
  read(words, subjects) {
    const pull = takePull(words);
    const { found, left } = pull.found ? pull : takeAsked(words, 'question.wordsLargest', subjects);
    if (!found) return undefined;
    // The variances are no section that is called so.
    const rest = left.filter((word) => !isInList(word, 'question.wordsVariance'));
    return { left: rest, said: true, make: (base, target) => ({ ...base, intent: 'largest', target }) };
  },
  answer(question, context) {
    const { language } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const items = about.item === undefined ? undefined : new Set([about.item.id]);
    const found = about.sections.flatMap((section) =>
      section.items
        .filter((item) => isReported(item) && (items === undefined || items.has(item.id)))
        .flatMap((item) => variancesIn(section, item, about, context)),
    );
    const sorted = inOrder(found).slice(0, most);
    const lines = sorted.map((deviation) => lineOf(deviation, context));
    const which = sharedEnd(lines.map(({ label }) => label));
    const lead = sorted.length === 0 ? translate(language, 'question.noVariances') : which;
    return {
      outcome: sorted.length > 0 ? 'answer' : 'not-reported',
      title: translate(language, 'question.largestTitle', { subject: about.title }),
      ...(lead === undefined ? {} : { lead: capitalise(lead) }),
      lines: lines.map((line) => ({
        ...line,
        label: which === undefined ? line.label : line.label.slice(0, -(which.length + parting.length)),
      })),
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestReds')],
      cells: sorted.flatMap(({ section, cell }) => answerCells(section, [cell])),
    };
  },
};

/** Those of the widest stretch of time that the item has variances of, totals among them. */
function variancesIn(
  section: ReportSection,
  item: ReportItem,
  about: LookedUp,
  { report }: AnswerContext,
): readonly Deviation[] {
  const variances = item.cells.filter(
    (cell) => cell.period === report.period && isVariance(cell.column) && isOfRow(about, cell.id),
  );
  const column = ['yearToDateVariance', 'forecastVariance', 'monthVariance'].find((name) =>
    variances.some((cell) => cell.column === name),
  );
  return variances
    .filter((cell) => column === undefined || cell.column === column)
    .flatMap((cell) =>
      cell.value === undefined || cell.value === '0'
        ? []
        : [{ section, item, cell: { ...cell, value: cell.value } }],
    );
}

function inOrder(deviations: readonly Deviation[]): readonly Deviation[] {
  const units = [...new Set(deviations.map(({ cell }) => cell.unit))];
  return units.flatMap((unit) =>
    deviations
      .filter(({ cell }) => cell.unit === unit)
      .toSorted((a, b) => compareDecimals(absoluteDecimal(b.cell.value), absoluteDecimal(a.cell.value))),
  );
}

/** Parts the name of a figure from which of its variances it is. */
const parting = ': ';

/** What all labels end in after their names: it is said once. */
function sharedEnd(labels: readonly string[]): string | undefined {
  const [end, ...others] = new Set(labels.map((label) => label.split(parting).at(-1)));
  return labels.length > 1 && others.length === 0 && labels.every((label) => label !== end) ? end : undefined;
}

/** The label says of itself which variance it is. */
function lineOf({ cell }: Deviation, { language }: AnswerContext) {
  const { unit, decimals } = cell;
  return {
    label: cell.label,
    value: formatProse(cell.value, { unit, decimals, language, signed: true }),
    ...(cell.status === undefined ? {} : { status: cell.status }),
  };
}
