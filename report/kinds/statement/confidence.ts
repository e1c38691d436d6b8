import type { CellTexts } from '../../answer/item-answer.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { TextBlock } from '../../value/block.ts';
import type { Field } from '../field.ts';
import type { StatementItem } from './schema.ts';
import { shownColumns } from './shown-columns.ts';

/** How sure the forecast is, the surest first. */
const levels = { high: 'requirements.high', medium: 'requirements.medium', low: 'requirements.low' } as const;

const ids = { level: 'forecast-confidence', why: 'forecast-why' };

/** How sure the forecast is and why, where the definition asks for it and the forecast is shown. */
export function confidenceFields(item: StatementItem, language: Language): readonly Field[] {
  if (!asksConfidence(item)) return [];
  return [
    {
      id: ids.level,
      label: translate(language, 'requirements.confidence'),
      input: {
        type: 'choice',
        choices: names().map((value) => ({ value, title: levelText(value, language) })),
      },
      required: true,
    },
    {
      id: ids.why,
      label: translate(language, 'requirements.confidenceWhy'),
      input: { type: 'text', multiline: false, maxLength: 500 },
      required: false,
    },
  ];
}

/** The same as the report prints it: "Middels. Lavere utfakturering enn ventet." */
export function confidenceBlocks(
  item: StatementItem,
  cells: CellTexts,
  language: Language,
): readonly TextBlock[] {
  const level = names().find((name) => name === cells[ids.level]);
  if (level === undefined || !asksConfidence(item)) return [];
  const why = cells[ids.why]?.trim() ?? '';
  const text = `${levelText(level, language)}.${why === '' ? '' : ` ${why}`}`;
  return [{ type: 'text', label: translate(language, 'requirements.confidence'), text }];
}

function asksConfidence(item: StatementItem): boolean {
  return item.confidence && shownColumns(item).some((column) => column.startsWith('forecast'));
}

function names(): readonly (keyof typeof levels)[] {
  return ['high', 'medium', 'low'];
}

function levelText(level: keyof typeof levels, language: Language): string {
  return translate(language, levels[level]);
}
