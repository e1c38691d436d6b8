import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { colourChoice } from '../shared/colour-choice.ts';
import { hint } from '../shared/hint.ts';
import { linkField } from '../shared/link-field.ts';
import { periodName } from '../shared/period-name.ts';
import { type Previous, previousValue } from '../shared/previous-value.ts';
import { shortForm } from '../shared/short-form.ts';
import { dayText } from './day-text.ts';
import { dueRows } from './due-rows.ts';
import { frequencyText } from './frequency-text.ts';
import { rowAnswer } from './row-answer.ts';
import { rowName } from './row-name.ts';
import type { Requirement, RequirementsItem } from './schema.ts';

/** An answer for each requirement that is due, with what was said last time beside it. */
export function requirementsFields(item: RequirementsItem, context: ItemContext): readonly Field[] {
  return dueRows(item, context.period).flatMap((row) => rowFields(item, row, context));
}

function rowFields(item: RequirementsItem, row: Requirement, context: ItemContext): readonly Field[] {
  const { language } = context;
  const name = rowName(row, language);
  const previous = previousValue(
    context,
    (period) => rowAnswer(row, (cell) => context.history(cell, period)).text,
  );
  const answer: Field = {
    id: `${row.id}.answer`,
    label: name,
    input: { type: 'text', multiline: true, maxLength: item.maxLength },
    // With something to say instead, either of the two will do.
    required: item.instead.length === 0,
    hint: rowHint(item, row, previous, context),
    ...(item.carryForward && previous !== undefined
      ? { prefill: { [`${row.id}.answer`]: previous.value } }
      : {}),
  };
  return [
    answer,
    ...(item.instead.length === 0 ? [] : [insteadField(item, row, context)]),
    ...(row.status ? [colourField(row, context)] : []),
    ...(row.evidence ? [linkField(`${row.id}.evidence`, name, language)] : []),
  ];
}

function insteadField(item: RequirementsItem, row: Requirement, { language }: ItemContext): Field {
  const choices = [
    { value: 'reported', title: translate(language, 'requirements.reported') },
    ...item.instead.map((value) => ({
      value,
      title: translate(language, value === 'nil' ? 'requirements.nil' : 'requirements.notRelevant'),
    })),
  ];
  return {
    id: `${row.id}.instead`,
    label: translate(language, 'requirements.instead', { requirement: rowName(row, language) }),
    input: { type: 'choice', choices },
    required: false,
  };
}

function colourField(row: Requirement, { language }: ItemContext): Field {
  return {
    id: `${row.id}.colour`,
    label: translate(language, 'requirements.colourOf', { requirement: rowName(row, language) }),
    input: colourChoice(language),
    required: false,
  };
}

function rowHint(
  { carryForward }: RequirementsItem,
  { text, frequencies, due }: Requirement,
  previous: Previous<string> | undefined,
  context: ItemContext,
): string | undefined {
  const { language } = context;
  return hint(
    text && localText(text, language),
    frequencies.length === 0 ? undefined : frequencyText(frequencies, language),
    due && translate(language, 'requirements.deadline', { day: dayText(due, language) }),
    previous === undefined || carryForward
      ? undefined
      : translate(language, 'requirements.lastTime', {
          period: periodName(previous.period, context),
          text: shortForm(previous.value),
        }),
  );
}
