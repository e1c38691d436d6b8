import type { Language } from '../../report/language/language.ts';
import type { Status } from '../../report/status/status.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { alignRight } from './align-right.ts';
import { reasonLine } from './reason-line.ts';
import { richText } from './rich-text.ts';
import { statusRun } from './status-run.ts';
import { textRun } from './text-run.ts';
import { userText } from './user-text.ts';

/** One figure or text with its name, and what colours it. */
export interface ValueLine {
  readonly label: string;
  readonly value?: string;
  readonly trend?: string;
  readonly status?: Status;
  /** A person's comment, shown as written. */
  readonly comment?: string;
}

/** Longer values stand under their name, where they have the whole width: beside it they break its words at 320 px. */
const longestBeside = 14;

/** A figure with what it is measured against: "62 % (mål 70 %)". */
const measured = /^([^()\n]{1,14})\s\(([^()\n]{1,18})\)$/;

/**
 * Gives a line: name and reason to the left, value and colour to the right, a comment below.
 * @example valueLine({ label: 'Korttid', value: '2,1 %' }, 'nb') //=> [{ type: 'ColumnSet', … }]
 */
export function valueLine(line: ValueLine, language: Language): readonly JsonObject[] {
  const [, figure = line.value, against] = measured.exec(line.value ?? '') ?? [];
  const value = [figure, line.trend].filter((part) => part !== undefined && part !== '').join('\u00a0');
  const beside = (figure ?? '').length <= longestBeside && !value.includes('\n');
  // A name over a text is its heading; beside a figure, the figure is what is looked for.
  const comment = line.comment ?? '';
  const heads = line.status === undefined && (value === '' ? comment !== '' : !beside);
  const name = [
    richText([textRun(clipName(line.label), heads ? { weight: 'bolder' } : {})]),
    ...(line.status === undefined ? [] : reasonLine(line.status)),
  ];
  const figures = [
    ...(beside && value !== '' ? [alignRight([textRun(value, { weight: 'bolder' })])] : []),
    ...(against === undefined ? [] : [alignRight([textRun(against, { size: 'small', isSubtle: true })])]),
    ...(line.status === undefined ? [] : [alignRight([statusRun(line.status.colour, language, true)])]),
  ];
  const columns = [
    { type: 'Column', width: 'stretch', items: name },
    ...(figures.length === 0 ? [] : [{ type: 'Column', width: 'auto', items: figures }]),
  ];
  return [
    { type: 'ColumnSet', spacing: 'small', separator: true, columns },
    ...(beside ? [] : userText(value, heads ? 'none' : 'small')),
    ...(comment === '' ? [] : userText(comment, heads ? 'none' : 'small')),
  ];
}
