import { z } from 'zod';
import { periodStates } from '../report/assembly/period-state.ts';
import { languages } from '../report/language/language.ts';
import { colours, overrideRoles } from '../report/status/status.ts';
import { units } from '../report/value/unit.ts';

/** Raised when a field changes meaning or goes away; new fields do not raise it. */
export const reportFeedVersion = 1;

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'An exact decimal number as text, unrounded.' });
const moment = z.iso.datetime().meta({ description: 'ISO 8601 in UTC.' });
const colour = z.enum(colours);
const relation = z.enum(['>', '>=', '<', '<=']);
const itemState = z.enum(['outstanding', 'answered', 'nil', 'not-applicable', 'later']);

const statusSchema = z.strictObject({
  colour,
  decidedBy: z.enum(['rule', 'person', 'roll-up', 'nobody']),
  reason: z.string(),
  prose: z
    .string()
    .optional()
    .meta({ description: 'The reason in plain words, where `reason` prints limits.' }),
  rule: z.string().optional(),
  distance: z.strictObject({ amount: decimal, to: colour }).optional(),
  targetMet: z.boolean().optional(),
  reading: z
    .string()
    .optional()
    .meta({ description: 'How the definition reads a source that can be read in several ways.' }),
  overridden: z.strictObject({ from: colour, by: z.enum(overrideRoles), reason: z.string() }).optional(),
});

const cellSchema = z.strictObject({
  item: z.string(),
  id: z.string(),
  column: z.string(),
  overrideId: z.string().optional(),
  period: z.string(),
  label: z.string(),
  value: decimal.optional(),
  relation: relation.optional().meta({ description: 'The value is known only as this inequality.' }),
  text: z.string().meta({ description: 'The value as every document prints it; empty without a value.' }),
  unit: z.enum(units),
  decimals: z.int().min(0),
  source: z.enum(['entered', 'computed', 'plan', 'history']),
  basis: z
    .literal('year-to-date')
    .optional()
    .meta({ description: 'The value counts from 1 January, though its column does not say so.' }),
  target: decimal.optional(),
  targetRelation: relation.optional(),
  status: statusSchema.optional(),
  trend: z
    .strictObject({ movement: z.enum(['up', 'down', 'same']), good: z.boolean().optional() })
    .optional(),
  previous: z.strictObject({ period: z.string(), value: decimal }).optional(),
  headline: z.boolean().optional(),
  authorRole: z
    .enum(['section-owner', 'coordinator', 'program'])
    .meta({ description: 'Who gave the value: the section, the plan’s coordinator, or a computation.' }),
  version: z.int().min(0),
  savedAt: moment.optional(),
});

const tableCellSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('value'), cell: cellSchema }),
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('blank') }),
]);

const columnSchema = z.strictObject({ id: z.string(), label: z.string() });

const noteSchema = z.strictObject({
  mark: z.string().optional(),
  text: z.string(),
  link: z.string().optional(),
});

const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notes'), notes: z.array(noteSchema) }),
  z.strictObject({
    type: z.literal('table'),
    columns: z.array(columnSchema.extend({ group: z.string().optional() })),
    rows: z.array(
      z.strictObject({
        label: z.string(),
        style: z.enum(['normal', 'subtotal', 'total', 'memo']),
        cells: z.array(tableCellSchema),
      }),
    ),
    note: z.string().optional(),
    notes: z.array(z.string()).optional(),
  }),
  z.strictObject({ type: z.literal('text'), label: z.string().optional(), text: z.string() }),
  z.strictObject({
    type: z.literal('records'),
    columns: z.array(columnSchema),
    records: z.array(z.array(z.string())),
  }),
]);

const itemSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  state: itemState,
  status: statusSchema.optional(),
  sentence: z.string().optional(),
  comment: z.string().optional(),
  changes: z
    .array(z.strictObject({ label: z.string(), text: z.string() }))
    .optional()
    .meta({ description: 'What else than colours differs from the period before.' }),
  cells: z.array(cellSchema),
  blocks: z.array(blockSchema),
});

/** The machine-readable report. Its JSON Schema stands in docs/; lists are in the order of the printed report. */
export const reportFeedSchema = z.strictObject({
  schemaVersion: z.literal(reportFeedVersion),
  report: z.strictObject({
    id: z.string(),
    organisation: z.string(),
    title: z.string(),
    cadence: z.string(),
  }),
  period: z.string(),
  language: z.enum(languages),
  timeZone: z.string(),
  state: z.enum(periodStates),
  publication: z.int().min(0),
  definitionVersion: z.int(),
  planVersion: z.int().optional(),
  assembledAt: moment,
  overall: statusSchema,
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      status: statusSchema,
      version: z.int().min(0),
      savedAt: moment.optional(),
      items: z.array(itemSchema),
      notes: z.array(noteSchema).optional().meta({ description: 'Footnotes of the section.' }),
    }),
  ),
  abbreviations: z.array(z.strictObject({ short: z.string(), meaning: z.string() })).optional(),
  changes: z.array(
    z.strictObject({
      section: z.string(),
      item: z.string().optional(),
      cell: z.string().optional(),
      label: z.string(),
      from: colour,
      to: colour,
      values: z.string().optional(),
    }),
  ),
  missing: z.array(
    z.strictObject({
      section: z.string(),
      sectionTitle: z.string(),
      items: z.array(z.strictObject({ id: z.string(), title: z.string(), later: z.boolean() })),
      owner: z.string(),
      deadline: moment,
      overdue: z.boolean(),
      waiting: z.boolean(),
    }),
  ),
  findings: z
    .array(
      z.strictObject({
        check: z.string(),
        where: z.string().meta({ description: 'The titles of the section and the item.' }),
        section: z.string(),
        item: z.string(),
        cell: z.string().optional(),
        what: z.string(),
        expected: z.string().optional(),
        given: z.string().optional(),
        certainty: z.enum(['certain', 'likely', 'possible']),
        accepted: z
          .strictObject({ at: z.string(), reason: z.string().optional() })
          .optional()
          .meta({ description: 'The owner has said that the value is right.' }),
      }),
    )
    .meta({ description: 'What the checks found; empty when nothing was found.' }),
});

export type ReportJson = z.infer<typeof reportFeedSchema>;
export type CellJson = z.infer<typeof cellSchema>;
export type BlockJson = z.infer<typeof blockSchema>;
export type StatusJson = z.infer<typeof statusSchema>;
