import { z } from 'zod';
import { itemOfAnyKindSchema, kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { checkRule } from '../status/check-rule.ts';
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
      return kindOf(item.data)
        .rules(item.data)
        .flatMap((ruled) =>
          checkRule(ruled.rule, ruled.subject, language).map(
            (found): Finding => ({
              severity: found.severity,
              path: ['sections', section, 'items', index, ...ruled.path, ...found.path],
              message: found.message,
            }),
          ),
        );
    }),
  );
}
