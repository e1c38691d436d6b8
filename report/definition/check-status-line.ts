import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { nameHint } from './name-hint.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** A colour that is read from one line of a statement names a line that the statement has. */
export function checkStatusLine({ sections }: Outline, language: Language): readonly Finding[] {
  return sections.flatMap((section, sectionIndex) =>
    section.items.flatMap((item, itemIndex): readonly Finding[] => {
      const line = item.status?.line;
      const known = item.lines.map(({ id }) => id);
      if (line === undefined || known.includes(line)) return [];
      const path = ['sections', sectionIndex, 'items', itemIndex, 'status', 'line'];
      const message = translate(language, 'check.unknown-line', {
        line,
        hint: nameHint(line, known, language),
      });
      return [{ severity: 'error', path, message }];
    }),
  );
}
