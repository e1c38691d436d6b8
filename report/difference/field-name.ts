import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import type { Step } from './change.ts';

/** The keys that people meet most, in words. Any other key is shown as the file writes it. */
const names: Readonly<Record<string, MessageKey>> = {
  title: 'difference.field-title',
  label: 'difference.field-label',
  aliases: 'difference.field-aliases',
  help: 'difference.field-help',
  owner: 'difference.field-owner',
  deputies: 'difference.field-deputies',
  leader: 'difference.field-leader',
  deadline: 'difference.field-deadline',
  opens: 'difference.field-opens',
  reminders: 'difference.field-reminders',
  closedDays: 'difference.field-closed-days',
  escalation: 'difference.field-escalation',
  workingHours: 'difference.field-working-hours',
  periods: 'difference.field-periods',
  coordinators: 'difference.field-coordinators',
  directors: 'difference.field-directors',
  administrators: 'difference.field-administrators',
  languages: 'difference.field-languages',
  target: 'difference.field-target',
  unit: 'difference.field-unit',
  decimals: 'difference.field-decimals',
  direction: 'difference.field-direction',
  formula: 'difference.field-formula',
  kind: 'difference.field-kind',
  green: 'difference.field-green',
  yellow: 'difference.field-yellow',
  red: 'difference.field-red',
};

/**
 * Names what changed by its last keys, since an entry names the rest.
 * @example fieldName([{ key: 'status' }, { key: 'bands' }, { key: 'green' }], 'nb') //=> 'grensen for grønn'
 */
export function fieldName(steps: readonly Step[], language: Language): string {
  const inside = steps.findLastIndex(({ entry }) => entry !== undefined);
  const keys = steps.slice(inside + 1).map(({ key }) => key);
  const known = names[keys.at(-1) ?? ''];
  return known === undefined ? keys.join('.') : translate(language, known);
}
