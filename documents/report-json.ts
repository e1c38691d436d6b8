import type { Report, ReportItem, ReportSection } from '../report/assembly/report.ts';
import type { Finding } from '../report/checks/finding.ts';
import type { Definition } from '../report/definition/definition-schema.ts';
import type { Block, TableCell } from '../report/value/block.ts';
import { cellJson } from './cell-json.ts';
import { findingJson } from './finding-json.ts';
import { reportFeedVersion, type BlockJson, type ReportJson } from './report-feed-schema.ts';

type SectionJson = ReportJson['sections'][number];

/**
 * Gives the machine-readable report: every cell with all that explains it, what is missing, and the printed report's own
 * tables and texts, so that it can be rebuilt. Figures are exact decimal text; `text` is what the documents print.
 * @example reportJson(report, definition).schemaVersion //=> 1
 */
export function reportJson(
  report: Report,
  definition: Definition,
  findings: readonly Finding[] = [],
): ReportJson {
  const { id, organisation, title, planVersion, sections, changes, missing } = report;
  return {
    schemaVersion: reportFeedVersion,
    report: { id, organisation, title, cadence: definition.cadence },
    period: report.period,
    language: report.language,
    timeZone: report.timeZone,
    state: report.state,
    publication: report.publication,
    definitionVersion: report.definitionVersion,
    ...(planVersion === undefined ? {} : { planVersion }),
    assembledAt: report.assembledAt,
    overall: report.overall,
    sections: sections.map((section) => sectionJson(section, report)),
    ...(report.abbreviations === undefined
      ? {}
      : { abbreviations: report.abbreviations.map((abbreviation) => ({ ...abbreviation })) }),
    changes: changes.map((change) => ({ ...change })),
    missing: missing.map((gap) => ({
      ...gap,
      items: gap.items.map(({ id: item, title, later }) => ({ id: item, title, later })),
    })),
    findings: findings.map((finding) => findingJson(finding, report)),
  };
}

function sectionJson(section: ReportSection, report: Report): SectionJson {
  const { id, title, status, version, answeredAt } = section;
  return {
    id,
    title,
    status,
    version,
    ...(answeredAt === undefined ? {} : { savedAt: answeredAt }),
    items: section.items.map((item) => itemJson(item, section, report)),
    ...(section.notes === undefined ? {} : { notes: section.notes.map((note) => ({ ...note })) }),
  };
}

function itemJson(item: ReportItem, section: ReportSection, report: Report): SectionJson['items'][number] {
  const { id, kind, title, state, status, sentence, comment, changes } = item;
  return {
    id,
    kind,
    title,
    state,
    ...(status === undefined ? {} : { status }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(comment === undefined ? {} : { comment }),
    ...(changes === undefined ? {} : { changes: changes.map((change) => ({ ...change })) }),
    cells: item.cells.map((cell) => cellJson(cell, section, report.language)),
    blocks: item.blocks.map((block) => blockJson(block, section, report)),
  };
}

function blockJson(block: Block, section: ReportSection, report: Report): BlockJson {
  if (block.type === 'text') return { ...block };
  if (block.type === 'notes') return { ...block, notes: block.notes.map((note) => ({ ...note })) };
  if (block.type === 'records') {
    const { documentsOnly: _documentsOnly, ...shown } = block;
    return { ...shown, columns: [...block.columns], records: block.records.map((record) => [...record]) };
  }
  const tableCell = (cell: TableCell) =>
    cell.type === 'value'
      ? { type: cell.type, cell: cellJson(cell.cell, section, report.language) }
      : { ...cell };
  const { notes, ...rest } = block;
  return {
    ...rest,
    ...(notes === undefined ? {} : { notes: [...notes] }),
    columns: [...block.columns],
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(tableCell) })),
  };
}
