import { z } from 'zod';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import type { Target } from './question.ts';

type ItemDefinition = SectionDefinition['items'][number];

/** Kinds whose rows are projects. */
const ofProjects = new Set(['status-matrix', 'project-list']);

const withRowsSchema = z.looseObject({ rows: z.array(z.looseObject({ id: z.string() })) });
const withAreasSchema = z.looseObject({ areas: z.array(z.looseObject({ id: z.string() })) });

/**
 * Where the money of a project stands: its own line among those of several projects, or the table of its section; where there are no amounts, what
 * its project says of economy. Undefined for what is no project, and for what has neither.
 */
export function economyOf(target: Target, definition: Definition): Target | undefined {
  const section = definition.sections.find(({ id }) => id === target.section);
  if (section === undefined) return undefined;
  const item = section.items.find(({ id }) => id === target.item);
  if (item?.kind === 'project-economy') return target;
  const { row } = target;
  if (item !== undefined && row !== undefined && ofProjects.has(item.kind)) {
    return lineOf(row, section, definition);
  }
  if (item !== undefined && item.kind !== 'project-status') return undefined;
  const table = section.items.find(({ kind }) => kind === 'project-economy');
  if (table !== undefined) return { section: section.id, item: table.id };
  const project = item ?? section.items.find(({ kind }) => kind === 'project-status');
  const area = project === undefined ? undefined : areasIn(project).find((id) => id === 'economy');
  return project === undefined || area === undefined
    ? undefined
    : { section: section.id, item: project.id, row: area };
}

/** The line of a project that has the same id in a table of amounts, of its own section first. */
function lineOf(row: string, own: SectionDefinition, { sections }: Definition): Target | undefined {
  const inOrder = [own, ...sections.filter((section) => section !== own)];
  for (const section of inOrder) {
    const table = section.items.find((item) => item.kind === 'project-economy' && hasRow(item, row));
    if (table !== undefined) return { section: section.id, item: table.id, row };
  }
  return undefined;
}

function hasRow(item: ItemDefinition, row: string): boolean {
  const parsed = withRowsSchema.safeParse(item);
  return parsed.success && parsed.data.rows.some(({ id }) => id === row);
}

function areasIn(item: ItemDefinition): readonly string[] {
  const parsed = withAreasSchema.safeParse(item);
  return parsed.success ? parsed.data.areas.map(({ id }) => id) : [];
}
