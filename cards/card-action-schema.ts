import { z } from 'zod';
import { type CardAction, snoozeChoices } from '../report/conversation/card-action.ts';

const id = z.string().regex(/^[a-z0-9-]{1,60}$/);

const periodRef = {
  report: id,
  period: z.string().regex(/^[0-9A-Za-z-]{4,40}$/),
};

const formRef = {
  ...periodRef,
  section: id,
  part: z.int().min(0).max(10_000),
  version: z.int().min(0).max(1_000_000_000),
};

const inputs = z.record(z.string(), z.string());

const formSchema = z
  .strictObject({
    verb: z.enum(['submit', 'draft', 'later', 'override', 'suggest']),
    ...formRef,
    inputs,
  })
  .transform(({ verb, ...form }): CardAction => ({ type: verb, ...form }));

const turnSchema = z
  .strictObject({ verb: z.literal('turn-to'), ...formRef, to: formRef.part, inputs })
  .transform(({ verb, ...form }): CardAction => ({ type: verb, ...form }));

const reasonSchema = z
  .strictObject({
    verb: z.literal('later-reason'),
    ...formRef,
    items: z.array(id).max(1000).optional(),
    inputs,
  })
  .transform(({ verb, items, ...form }): CardAction => {
    return { type: verb, ...form, ...(items === undefined ? {} : { items }) };
  });

/** Clients that do not know `associatedInputs` send inputs with every button; here they mean nothing. */
const formLinkSchema = z
  .strictObject({
    verb: z.enum(['open-form', 'keep-stored', 'why', 'open-override', 'receipt']),
    ...formRef,
    inputs,
  })
  .transform(({ verb, report, period, section, part, version }): CardAction => {
    return { type: verb, report, period, section, part, version };
  });

const unchangedSchema = z
  .strictObject({ verb: z.literal('unchanged'), ...formRef, item: id, inputs })
  .transform(({ verb, report, period, section, part, version, item }): CardAction => {
    return { type: verb, report, period, section, part, version, item };
  });

const acceptSchema = z
  .strictObject({ verb: z.literal('accept'), ...formRef, finding: z.string().min(1).max(500), inputs })
  .transform(({ verb, ...form }): CardAction => ({ type: verb, ...form }));

const acceptInPreviewSchema = z
  .strictObject({
    verb: z.literal('accept-in-preview'),
    ...periodRef,
    section: id,
    finding: z.string().min(1).max(500),
    inputs,
  })
  .transform(({ verb, ...rest }): CardAction => ({ type: verb, ...rest }));

const periodSchema = z
  .strictObject({
    verb: z.enum([
      'preview',
      'approve',
      'publish',
      'lock',
      'remind-now',
      'deliveries',
      'resend-failed',
      'arrived',
      'resend',
      'overview',
      'reminder-plan',
      'check-roster',
      'open-absence',
    ]),
    ...periodRef,
    inputs,
  })
  .transform(({ verb, report, period }): CardAction => ({ type: verb, report, period }));

const openTaskSchema = z
  .strictObject({
    verb: z.enum(['open-return', 'open-delegate']),
    ...periodRef,
    section: id.optional(),
    inputs,
  })
  .transform(({ verb, report, period, section }): CardAction => {
    return { type: verb, report, period, ...(section === undefined ? {} : { section }) };
  });

const taskSchema = z
  .strictObject({ verb: z.enum(['return', 'delegate', 'absence']), ...periodRef, inputs })
  .transform(({ verb, ...task }): CardAction => ({ type: verb, ...task }));

const handSchema = z
  .strictObject({
    verb: z.enum(['take-back', 'decline-delegation']),
    ...periodRef,
    section: id,
    item: id.optional(),
    inputs,
  })
  .transform(({ verb, report, period, section, item }): CardAction => {
    return { type: verb, report, period, section, ...(item === undefined ? {} : { item }) };
  });

const snoozeSchema = z
  .strictObject({ verb: z.literal('snooze'), ...periodRef, until: z.enum(snoozeChoices), inputs })
  .transform(({ verb, report, period, until }): CardAction => ({ type: verb, report, period, until }));

const definitionSchema = z
  .strictObject({
    verb: z.literal('use-definition'),
    report: id,
    number: z.int().min(1).max(1_000_000_000),
    version: z.int().min(0).max(1_000_000_000),
    plans: z.string().regex(/^(\d{4}:\d{1,9}( \d{4}:\d{1,9}){0,199})?$/),
    inputs,
  })
  .transform(({ verb, report, number, version, plans }): CardAction => {
    return { type: verb, report, number, version, plans };
  });

const followSchema = z
  .strictObject({
    verb: z.enum(['follow', 'unfollow']),
    report: id,
    section: id,
    item: id.optional(),
    row: id.optional(),
    inputs,
  })
  .transform(({ verb, report, section, item, row }): CardAction => {
    return {
      type: verb,
      report,
      section,
      ...(item === undefined ? {} : { item }),
      ...(row === undefined ? {} : { row }),
    };
  });

const askSchema = z
  .strictObject({ verb: z.literal('ask'), question: z.string().min(1).max(1000), inputs })
  .transform(({ verb, question }): CardAction => ({ type: verb, question }));

const schemas: Readonly<Record<Exclude<CardAction['type'], 'unknown'>, z.ZodType<CardAction>>> = {
  submit: formSchema,
  draft: formSchema,
  later: formSchema,
  suggest: formSchema,
  'turn-to': turnSchema,
  'later-reason': reasonSchema,
  'open-form': formLinkSchema,
  'keep-stored': formLinkSchema,
  unchanged: unchangedSchema,
  accept: acceptSchema,
  'accept-in-preview': acceptInPreviewSchema,
  why: formLinkSchema,
  override: formSchema,
  'open-override': formLinkSchema,
  receipt: formLinkSchema,
  preview: periodSchema,
  approve: periodSchema,
  publish: periodSchema,
  lock: periodSchema,
  'remind-now': periodSchema,
  deliveries: periodSchema,
  'resend-failed': periodSchema,
  arrived: periodSchema,
  resend: periodSchema,
  'open-return': openTaskSchema,
  'open-delegate': openTaskSchema,
  return: taskSchema,
  delegate: taskSchema,
  'open-absence': periodSchema,
  absence: taskSchema,
  'take-back': handSchema,
  'decline-delegation': handSchema,
  snooze: snoozeSchema,
  overview: periodSchema,
  'reminder-plan': periodSchema,
  'check-roster': periodSchema,
  'use-definition': definitionSchema,
  follow: followSchema,
  unfollow: followSchema,
  ask: askSchema,
};

const schemaByVerb: ReadonlyMap<string, z.ZodType<CardAction>> = new Map(Object.entries(schemas));

/**
 * Gives what a button's data must look like for a verb, with its inputs parted out: exactly as `packCardAction` made it,
 * nothing missing, nothing more. Undefined for a verb that this release does not know.
 * @example cardActionSchema('unheard-of') //=> undefined
 */
export function cardActionSchema(verb: string): z.ZodType<CardAction> | undefined {
  return schemaByVerb.get(verb);
}
