import { pastMemory } from '../answer/past-memory.ts';
import { colourNameInText } from '../status/colour-name.ts';
import { translate } from '../messages/translate.ts';
import { computeItem } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { periodBefore } from '../kinds/shared/period-before.ts';
import type { Colour, Status } from '../status/status.ts';
import type { Cell } from '../value/cell.ts';
import { formatCell } from '../value/format-cell.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { itemContext } from './item-context.ts';
import type { ReportItem, ReportSection, StatusChange } from './report.ts';

/**
 * What has another colour than in the period before (K7). The earlier colour is computed from the earlier figures with
 * today's rules, so that a changed rule is no change. What had no colour before has not changed.
 */
export function statusChanges(
  sections: readonly ReportSection[],
  scope: Omit<AssemblyScope, 'now'>,
): readonly StatusChange[] {
  const definitions = new Map(scope.definition.sections.map((section) => [section.id, section.items]));
  return sections.flatMap((section) => {
    const items = definitions.get(section.id) ?? [];
    return section.items.flatMap((item) => {
      const definition = items.find(({ id }) => id === item.id);
      return definition === undefined ? [] : itemChanges(section.id, item, definition, scope);
    });
  });
}

function itemChanges(
  section: string,
  item: ReportItem,
  definition: ItemDefinition,
  scope: Omit<AssemblyScope, 'now'>,
): readonly StatusChange[] {
  const coloured = item.cells.flatMap((cell) => {
    const to = cell.period === scope.period ? judged(cell.status) : undefined;
    return to === undefined ? [] : [{ cell, to }];
  });
  // Most items are texts: what they were is not worked out.
  if (coloured.length === 0) return [];
  const before = previousCells(section, definition, scope);
  return coloured.flatMap(({ cell, to }) => {
    const earlier = before.find(({ id, column }) => id === cell.id && column === cell.column);
    const from = judged(earlier?.status);
    if (earlier === undefined || from === undefined || from === to) return [];
    const values = valuesText(earlier, cell, scope.language);
    return [
      {
        section,
        item: item.id,
        cell: cell.id,
        label: cell.label,
        from,
        to,
        ...(values === undefined ? {} : { values }),
      },
    ];
  });
}

/** The item's cells as they were in the period before, none where nothing was answered then. */
function previousCells(
  section: string,
  item: ItemDefinition,
  scope: Omit<AssemblyScope, 'now'>,
): readonly Cell[] {
  const { plan, language } = scope;
  const past = scope.records.get(section)?.past ?? {};
  const now = itemContext({ item: item.id, period: scope.period, language, plan, past });
  const period = periodBefore(now);
  const cells = past[period]?.[item.id];
  if (cells === undefined) return [];
  const context = itemContext({ item: item.id, period, language, plan, past });
  return computeItem(item, pastMemory(past).answerOf(cells), context).cells.filter(
    (cell) => cell.period === period,
  );
}

/**
 * A colour that says how things are; no data and a choice not yet made say nothing. Grey says something where a person chose
 * it. A colour rolled up from others changes only as they do, and they are told of themselves.
 */
function judged(status: Status | undefined): Colour | undefined {
  if (status === undefined || status.decidedBy === 'roll-up') return undefined;
  const { colour, decidedBy } = status;
  if (colour === 'not-applicable') return decidedBy === 'person' ? colour : undefined;
  return colour === 'green' || colour === 'yellow' || colour === 'red' ? colour : undefined;
}

function valuesText(before: Cell, now: Cell, language: Language): string | undefined {
  const from = formatCell(before, language);
  const to = formatCell(now, language);
  if (from === undefined || to === undefined) return undefined;
  const values = `${from} → ${to}`;
  const overridden = now.status?.overridden;
  // Without this the colour seems to come of the figures.
  return overridden === undefined
    ? values
    : translate(language, 'report.values-overridden', {
        values,
        from: colourNameInText(overridden.from, language),
      });
}
