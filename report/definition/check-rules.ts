import { z } from 'zod';
import { type Item, itemOfAnyKindSchema, kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { lintRule } from '../lint/lint-rule.ts';
import { lintSameLimits } from '../lint/lint-same-limits.ts';
import { lintWeights } from '../lint/lint-weights.ts';
import type { RuleFinding } from '../status/check-rule.ts';
import type { Finding } from './problem.ts';

const itemsSchema = z.array(z.unknown()).catch([]);

const sectionSchema = z.looseObject({ items: itemsSchema }).catch({ items: [] });

const dataSchema = z.looseObject({ sections: z.array(sectionSchema).catch([]) });

/**
 * Holds every status rule against what it judges. Items that are themselves in order are checked even where the rest of
 * the definition is not, so that all problems are told at once.
 */
export function checkRules(data: unknown, language: Language): readonly Finding[] {
  return dataSchema.parse(data).sections.flatMap(({ items }, section) =>
    items.flatMap((raw, index) => {
      const item = itemOfAnyKindSchema.safeParse(raw);
      if (!item.success) return [];
      return rulesFindings(item.data, language).map(
        (found): Finding => ({ ...found, path: ['sections', section, 'items', index, ...found.path] }),
      );
    }),
  );
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
  const rows = 'rows' in item ? item.rows.map(({ id }) => id) : [];
  return rows.length === 0 ? [] : lintWeights(item.rollUp.weighted, rows, language);
}
