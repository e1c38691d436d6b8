import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { nameHint } from './name-hint.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';
import { rowIds } from './row-ids.ts';

const dataSchema = z.looseObject({
  sections: z.array(z.looseObject({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] })).catch([]),
});

/** A footnote is on rows that its item has. */
export function checkFootnotes(data: unknown, language: Language): readonly Finding[] {
  return dataSchema.parse(data).sections.flatMap(({ items }, section) =>
    items.flatMap((raw, index) => {
      const item = parsedItem(raw);
      if (item === undefined) return [];
      const known = rowIds(item);
      return (item.footnotes ?? []).flatMap(({ on = [] }, note) =>
        on.flatMap((row, position): readonly Finding[] => {
          if (known.includes(row)) return [];
          const message = translate(language, 'check.unknown-cell', {
            item: item.id,
            cell: row,
            hint: nameHint(row, known, language),
          });
          const path = ['sections', section, 'items', index, 'footnotes', note, 'on', position];
          return [{ severity: 'error', path, message }];
        }),
      );
    }),
  );
}
