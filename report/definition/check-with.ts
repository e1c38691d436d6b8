import { computeItem, fieldsOf, type Item } from '../kinds/index.ts';
import type { ItemContext } from '../kinds/kind.ts';
import { listText } from '../language/list-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { findItem } from '../parts/find-item.ts';
import type { FigurePlace } from '../parts/from-schema.ts';
import { mayTake, readersWithout } from '../parts/may-take.ts';
import { type Cadence, periodsInYear } from '../period/period-parts.ts';
import type { Definition, SectionDefinition } from './definition-schema.ts';
import { latePeriod } from './late-period.ts';
import { nameHint } from './name-hint.ts';
import type { Finding } from './problem.ts';

type Path = readonly (string | number)[];

/**
 * Whether other reports have what a report takes from them, at its place in this one: their items, rows and columns, and that nothing confidential is
 * taken where others may see it. A report that is not among `others` is not checked, and a note says so.
 */
export function checkWith(
  definition: Definition,
  others: readonly Definition[],
  language: Language,
): readonly Finding[] {
  const findings = definition.sections.flatMap((section, at) =>
    section.items.flatMap((item, index): readonly Finding[] => {
      const path = ['sections', at, 'items', index];
      const own = { definition, section, item };
      return [
        ...(item.fromMonths === undefined ? [] : placesIn(own, others, [...path, 'fromMonths'], language)),
        ...(item.fromReport === undefined ? [] : itemIn(own, others, [...path, 'fromReport'], language)),
      ];
    }),
  );
  const said = new Set<string>();
  // The same note of several items is said at the first of them.
  return findings.filter(({ severity, message }) => {
    const again = severity === 'note' && said.has(message);
    said.add(message);
    return !again;
  });
}

interface Own {
  readonly definition: Definition;
  readonly section: SectionDefinition;
  readonly item: Item;
}

function placesIn(
  own: Own,
  others: readonly Definition[],
  path: Path,
  language: Language,
): readonly Finding[] {
  const { report = '', cells = {} } = own.item.fromMonths ?? {};
  const other = others.find(({ id }) => id === report);
  if (other === undefined) return [notChecked(path, report, language)];
  const { cadence } = other;
  if (cadence !== 'monthly') {
    const message = translate(language, 'parts.not-monthly', { report });
    return [{ severity: 'error', path: [...path, 'report'], message }];
  }
  return Object.entries(cells).flatMap(([field, { weightedBy, ...place }]) => [
    ...placeIn(own, other, place, [...path, 'cells', field], language),
    ...(weightedBy === undefined
      ? []
      : placeIn(own, other, weightedBy, [...path, 'cells', field, 'weightedBy'], language)),
  ]);
}

function placeIn(
  own: Own,
  other: Definition,
  place: FigurePlace,
  path: Path,
  language: Language,
): readonly Finding[] {
  const missing = itemProblems(own, other, place.item, path, language);
  const found = findItem(other, place.item);
  if (found === undefined) return missing;
  const cells = figuresOf(found.item, other);
  const rows = [...new Set(cells.map(({ id }) => id))];
  const columns = [...new Set(cells.filter(({ id }) => id === place.row).map(({ column }) => column))];
  const unknown = (key: 'row' | 'column', known: readonly string[], name: string): Finding => {
    const hint = nameHint(name, known, language);
    const message = translate(language, `parts.unknown-${key}`, { item: place.item, name, hint });
    // A column that is not written is the usual one, so the place is the figure's own.
    return { severity: 'error', path: key === 'row' ? [...path, key] : [...path], at: 'key', message };
  };
  if (columns.length === 0) return [...missing, unknown('row', rows, place.row)];
  return columns.includes(place.column) ? missing : [...missing, unknown('column', columns, place.column)];
}

function itemIn(own: Own, others: readonly Definition[], path: Path, language: Language): readonly Finding[] {
  const { report = '', item: name = '' } = own.item.fromReport ?? {};
  const other = others.find(({ id }) => id === report);
  if (other === undefined) return [notChecked(path, report, language)];
  if (isTooSeldom(other.cadence, own.definition.cadence)) {
    const message = translate(language, 'parts.too-seldom', { report });
    return [{ severity: 'error', path: [...path, 'report'], message }];
  }
  const missing = itemProblems(own, other, name, path, language);
  const found = findItem(other, name);
  if (found === undefined) return missing;
  if (found.item.kind !== own.item.kind) {
    const message = translate(language, 'parts.other-kind', { item: name, kind: found.item.kind });
    return [...missing, { severity: 'error', path: [...path, 'item'], message }];
  }
  const rows = rowsOf(found.item);
  const lost = rowsOf(own.item).filter((row) => !rows.includes(row));
  if (lost.length === 0) return missing;
  const message = translate(language, 'parts.rows-not-taken', {
    count: lost.length,
    rows: listText(lost, language),
    item: name,
  });
  return [...missing, { severity: 'warning', path: [...path, 'item'], message }];
}

function itemProblems(
  own: Own,
  other: Definition,
  name: string,
  path: Path,
  language: Language,
): readonly Finding[] {
  const found = findItem(other, name);
  if (found === undefined) {
    const known = other.sections.flatMap(({ items }) => items.map(({ id }) => id));
    const hint = nameHint(name, known, language);
    const message = translate(language, 'parts.unknown-item', { report: other.id, name, hint });
    return [{ severity: 'error', path: [...path, 'item'], message }];
  }
  const theirs = { definition: other, section: found.section };
  if (mayTake(own, theirs)) return [];
  const readers = readersWithout(own, theirs);
  const message =
    readers === undefined
      ? translate(language, 'parts.confidential', { item: name, report: other.id })
      : translate(language, 'parts.readers', { item: name, readers: listText(readers, language) });
  return [{ severity: 'error', path: [...path, 'item'], message }];
}

/** Of reports with dates only another with the same dates can take. */
function isTooSeldom(other: Cadence, own: Cadence): boolean {
  if (other === 'dated') return own !== 'dated';
  return own !== 'dated' && periodsInYear[other] < periodsInYear[own];
}

function notChecked(path: Path, report: string, language: Language): Finding {
  const message = translate(language, 'parts.not-checked', { report });
  return { severity: 'note', path: [...path, 'report'], message };
}

function rowsOf(item: Item): readonly string[] {
  return 'rows' in item && Array.isArray(item.rows)
    ? item.rows.map(({ id }: { readonly id: string }) => id)
    : [];
}

/** The figures that an item gives when all of it is answered, in a late period, when all rows have begun. */
function figuresOf(item: Item, { cadence }: Definition): readonly { id: string; column: string }[] {
  const period = latePeriod(cadence);
  const context: ItemContext = {
    language: 'en',
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  };
  const figures = fieldsOf(item, context).filter(({ input }) => input.type === 'number');
  const cells = Object.fromEntries(figures.map(({ id }) => [id, '1']));
  return computeItem(item, { state: 'answered', cells }, context).cells.filter(
    (cell) => cell.period === period,
  );
}
