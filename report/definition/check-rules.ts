import { z } from 'zod';
import { type Item, kindOf } from '../kinds/index.ts';
import { partsRollUpSchema } from '../kinds/shared/roll-up-schema.ts';
import type { Language } from '../language/language.ts';
import { lintRule } from '../lint/lint-rule.ts';
import { lintSameLimits } from '../lint/lint-same-limits.ts';
import { lintWeights } from '../lint/lint-weights.ts';
import type { RuleFinding } from '../status/check-rule.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

const itemsSchema = z.array(z.unknown()).catch([]);

const rollUpSchema = partsRollUpSchema.catch(undefined);

const sectionSchema = z
  .looseObject({ id: z.string().catch(''), items: itemsSchema, rollUp: rollUpSchema })
  .catch({ id: '', items: [], rollUp: undefined });

const dataSchema = z.looseObject({ rollUp: rollUpSchema, sections: z.array(sectionSchema).catch([]) });

const namedSchema = z.looseObject({ id: z.string() });

/**
 * Holds every status rule against what it judges. Items that are themselves in order are checked even where the rest of
 * the definition is not, so that all problems are told at once.
 */
export function checkRules(data: unknown, language: Language): readonly Finding[] {
  const { sections, rollUp } = dataSchema.parse(data);
  const ofReport = sections.map(({ id }) => id);
  return [
    ...sections.flatMap((section, index) => sectionFindings(section, ['sections', index], language)),
    ...partsFindings(rollUp, ofReport, language),
  ];
}

function sectionFindings(
  { items, rollUp }: z.infer<typeof sectionSchema>,
  at: Finding['path'],
  language: Language,
): readonly Finding[] {
  const ids = items.flatMap((raw) => namedSchema.safeParse(raw).data?.id ?? []);
  const under =
    (path: Finding['path']) =>
    (found: RuleFinding): Finding => ({
      ...found,
      path: [...at, ...path, ...found.path],
    });
  return [
    ...items.flatMap((raw, index) => {
      const item = parsedItem(raw);
      return item === undefined ? [] : rulesFindings(item, language).map(under(['items', index]));
    }),
    ...partsFindings(rollUp, ids, language).map(under([])),
  ];
}

/** Weights of items in a section, or of sections in the report. */
function partsFindings(
  rollUp: z.infer<typeof rollUpSchema>,
  ids: readonly string[],
  language: Language,
): readonly RuleFinding[] {
  return typeof rollUp === 'object' ? lintWeights(rollUp.weighted, ids, language) : [];
}

function rulesFindings(item: Item, language: Language): readonly RuleFinding[] {
  const rules = kindOf(item).rules(item);
  return [
    ...rules.flatMap(({ rule, subject, path }) =>
      lintRule(rule, subject, language).map((found) => ({ ...found, path: [...path, ...found.path] })),
    ),
    ...lintSameLimits(rules, language),
    ...weightsFindings(item, language),
  ];
}

function weightsFindings(item: Item, language: Language): readonly RuleFinding[] {
  if (!('rollUp' in item) || typeof item.rollUp !== 'object' || !('weighted' in item.rollUp)) return [];
  const parts = 'rows' in item ? item.rows : 'entities' in item ? (item.entities ?? []) : [];
  const rows = parts.map(({ id }) => id);
  return rows.length === 0 ? [] : lintWeights(item.rollUp.weighted, rows, language);
}
