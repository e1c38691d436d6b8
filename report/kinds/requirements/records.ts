import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import type { RecordsBlock } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { type RecordsColumn, recordsOf } from '../shared/records-of.ts';
import { type AnsweredRow, exemptionText } from './cells.ts';
import { dayText } from './day-text.ts';
import { frequencyText } from './frequency-text.ts';
import type { RequirementsItem } from './schema.ts';

/** The register as the report prints it: chapter, number, requirement, frequency, deadline, status, answer. */
export function requirementsRecords(
  item: RequirementsItem,
  answers: readonly AnsweredRow[],
  context: ItemContext,
): RecordsBlock {
  return recordsOf(answers, columnsOf(item, context));
}

function columnsOf(item: RequirementsItem, { language }: ItemContext): readonly RecordsColumn<AnsweredRow>[] {
  const chapters = new Map(
    item.chapters.map(({ number, title }) => [number, `${number} ${localText(title, language)}`]),
  );
  return [
    {
      id: 'chapter',
      label: translate(language, 'requirements.chapter'),
      text: ({ row }) => (row.chapter === undefined ? undefined : chapters.get(row.chapter)),
    },
    { id: 'number', label: translate(language, 'requirements.number'), text: ({ row }) => row.number },
    {
      id: 'requirement',
      label: translate(language, 'requirements.requirement'),
      text: ({ row }) => localText(row.text ?? row.label, language),
    },
    {
      id: 'responsible',
      label: translate(language, 'requirements.responsible'),
      text: ({ row }) => (row.responsible.length === 0 ? undefined : row.responsible.join(', ')),
    },
    {
      id: 'frequency',
      label: translate(language, 'requirements.frequency'),
      text: ({ row }) => frequencyText(row.frequencies, language),
    },
    {
      id: 'due',
      label: translate(language, 'requirements.due'),
      text: ({ row }) => row.due && dayText(row.due, language),
    },
    {
      id: 'status',
      label: translate(language, 'requirements.status'),
      text: ({ said }) => said.colour && colourText(said.colour, language),
    },
    {
      id: 'answer',
      label: translate(language, 'requirements.answer'),
      text: (answer) => said(answer, language),
    },
  ];
}

function said({ said: { text, exemption } }: AnsweredRow, language: ItemContext['language']): string {
  const words = [exemption && exemptionText(exemption, language), text].filter((word) => word !== undefined);
  return words.length === 0 ? translate(language, 'requirements.missing') : words.join(' ');
}
