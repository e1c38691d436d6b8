import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { colourChoice, readColour } from '../shared/colour-choice.ts';
import { colourHint } from '../shared/colour-hint.ts';
import { hint } from '../shared/hint.ts';
import { previousValue } from '../shared/previous-value.ts';
import type { Goal, GoalsItem } from './schema.ts';

/** The longest result of an indicator, which is a figure or a few words. */
const resultAtMost = 200;

/** A comment for each goal, with its result and its colour where they are asked for. */
export function goalsFields(item: GoalsItem, context: ItemContext): readonly Field[] {
  return item.rows.flatMap((goal) => [
    ...resultField(goal, context),
    commentField(item, goal, context),
    ...(item.status ? [colourField(goal, context)] : []),
  ]);
}

function resultField(
  { id, label, indicator, target, optional }: Goal,
  { language }: ItemContext,
): readonly Field[] {
  if (indicator === undefined) return [];
  return [
    {
      id: `${id}.result`,
      label: translate(language, 'requirements.goalResultOf', {
        goal: localText(label, language),
        indicator: localText(indicator, language),
      }),
      input: { type: 'text', multiline: false, maxLength: resultAtMost },
      required: !optional,
      ...(target === undefined
        ? {}
        : { hint: translate(language, 'kinds.hintTarget', { target: localText(target, language) }) }),
    },
  ];
}

function commentField(item: GoalsItem, goal: Goal, { language }: ItemContext): Field {
  return {
    id: `${goal.id}.comment`,
    label: localText(goal.label, language),
    input: { type: 'text', multiline: true, maxLength: item.maxLength },
    required: !goal.optional,
    hint: hint(goal.text && localText(goal.text, language)),
  };
}

function colourField({ id, label, optional }: Goal, context: ItemContext): Field {
  const { language } = context;
  return {
    id: `${id}.colour`,
    label: translate(language, 'requirements.colourOf', { requirement: localText(label, language) }),
    input: colourChoice(language),
    required: !optional,
    hint: colourHint(
      previousValue(context, (period) => readColour(context.history(`${id}.colour`, period))),
      context,
    ),
  };
}
