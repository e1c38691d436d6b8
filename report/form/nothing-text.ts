import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';

/** What an item without a value is said to be, in its own words where it has them: "Ingen røde risikoer". */
export function nothingText({ item, context }: AskedItem, kind: 'nil' | 'not-applicable'): string {
  const { language } = context;
  if (kind === 'not-applicable') return translate(language, 'report.not-applicable');
  return item.nil === undefined ? translate(language, 'report.nil') : localText(item.nil, language);
}
