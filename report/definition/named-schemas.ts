import { z } from 'zod';
import { emailSchema, idSchema, noteSchema } from '../kinds/item-schema.ts';
import { decimalsSchema } from '../kinds/shared/number-schemas.ts';
import { rollUpSchema } from '../kinds/shared/roll-up-schema.ts';
import { signSchema } from '../kinds/shared/sign.ts';
import { targetScheduleSchema } from '../kinds/shared/target-schedule.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import { exactNumberSchema } from '../number/exact-number-schema.ts';
import { fromSchema } from '../parts/from-schema.ts';
import { bandsSchema } from '../status/bands-schema.ts';
import { statusRuleSchema } from '../status/rule-schema.ts';
import { yesNoRuleSchema } from '../status/rules/yes-no.ts';
import { weightedRollUpSchema } from '../status/weighted-roll-up-schema.ts';

const named: Readonly<Record<string, z.ZodType>> = {
  bands: bandsSchema,
  decimals: decimalsSchema,
  email: emailSchema,
  footnote: noteSchema,
  fromMonths: fromSchema,
  id: idSchema,
  number: exactNumberSchema,
  rollUp: rollUpSchema,
  sign: signSchema,
  statusRule: statusRuleSchema,
  targets: targetScheduleSchema,
  text: localTextSchema,
  weightedRollUp: weightedRollUpSchema,
  yesNoRule: yesNoRuleSchema,
};

/** What many kinds of item have in common: the JSON Schema writes each once, by name, under `$defs`. */
export const namedSchemas = z.registry<{ readonly id: string }>();

for (const [id, schema] of Object.entries(named)) namedSchemas.add(schema, { id });
