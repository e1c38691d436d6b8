import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
import { inputKey } from './input-key.ts';
import { matchField, matchItem } from './match-field.ts';
import { nothingText } from './nothing-text.ts';
import { offersComment } from './offers-comment.ts';
import type { TypedLine } from './typed-lines.ts';
import type { TypedProblem } from './typed-problem.ts';
import { afterWord } from './typed-words.ts';

/** An input as typed. `label` and `shown` say to the person what was understood. */
export interface TypedInput {
  readonly key: string;
  readonly text: string;
  readonly label: string;
  readonly shown: string;
}

/** What one typed line gives. */
export type TypedReading =
  | { readonly type: 'inputs'; readonly inputs: readonly TypedInput[] }
  | { readonly type: 'later'; readonly items: readonly AskedItem[]; readonly reason?: string }
  | { readonly type: 'problem'; readonly problem: TypedProblem };

/** Reads one typed line. `mentioned` are the items that lines before it were about. */
export function readTypedLine(
  line: TypedLine,
  asked: readonly AskedItem[],
  mentioned: readonly AskedItem[],
): TypedReading {
  return (
    readPromise(line, asked) ??
    readNothing(line, asked) ??
    readComment(line, asked, mentioned) ??
    readFieldLine(line, asked)
  );
}

function readPromise({ name, value }: TypedLine, asked: readonly AskedItem[]): TypedReading | undefined {
  const rest = afterWord('later', name);
  if (rest === '' && value === undefined) return { type: 'later', items: asked };
  const named = rest ?? (value !== undefined && afterWord('later', value) === '' ? name : undefined);
  const match = named === undefined ? undefined : matchItem(asked, named);
  const reason = rest === undefined || value === undefined ? {} : { reason: value };
  return match?.type === 'one' ? { type: 'later', items: [match.target], ...reason } : undefined;
}

/** "Ingen risikoer", "risikoer: ingen", "ikke aktuelt risikoer: hvorfor". */
function readNothing({ name, value }: TypedLine, asked: readonly AskedItem[]): TypedReading | undefined {
  for (const kind of ['not-applicable', 'nil'] as const) {
    const after = afterWord(kind, name);
    const reversed = value !== undefined && afterWord(kind, value) === '';
    if (after === undefined && !reversed) continue;
    const candidates = kind === 'nil' ? asked.filter(({ item }) => item.nil !== undefined) : asked;
    const item =
      itemNamed(candidates, after ?? name) ?? (kind === 'nil' ? itemNamed(asked, after ?? name) : undefined);
    if (item === undefined) {
      if (after === '') return { type: 'problem', problem: { type: 'nil-which' } };
      continue;
    }
    const tick = {
      key: inputKey(item.item.id, kind),
      text: 'true',
      label: titleOf(item),
      shown: nothingText(item, kind),
    };
    const why = after === undefined || value === undefined ? [] : [commentInput(item, value)];
    return { type: 'inputs', inputs: [tick, ...why] };
  }
  return undefined;
}

/** The item named, or the only one there is. */
function itemNamed(candidates: readonly AskedItem[], name: string): AskedItem | undefined {
  if (name === '') return candidates.length === 1 ? candidates[0] : undefined;
  const match = matchItem(candidates, name);
  return match.type === 'one' ? match.target : undefined;
}

function readComment(
  { name, value }: TypedLine,
  asked: readonly AskedItem[],
  mentioned: readonly AskedItem[],
): TypedReading | undefined {
  const rest = afterWord('comment', name);
  if (rest === undefined || value === undefined) return undefined;
  const takers = asked.filter(offersComment);
  const about = mentioned.filter(offersComment);
  const item = rest === '' ? (onlyOne(about) ?? onlyOne(takers)) : itemNamed(asked, rest);
  if (item !== undefined) return { type: 'inputs', inputs: [commentInput(item, value)] };
  // "Kommentar til tjenestene" may be the name of a field itself.
  const field = matchField(asked, name);
  if (field.type === 'one') return undefined;
  return { type: 'problem', problem: { type: 'comment-which' } };
}

function readFieldLine(line: TypedLine, asked: readonly AskedItem[]): TypedReading {
  const { name, value } =
    line.value === undefined ? withoutColon(line.name) : { name: line.name, value: line.value };
  if (value === undefined) return { type: 'problem', problem: { type: 'shape', name: line.name } };
  const match = matchField(asked, name);
  switch (match.type) {
    case 'none':
      return { type: 'problem', problem: { type: 'unknown', name } };
    case 'several': {
      const candidates = match.candidates.map(({ field }) => field.label);
      return { type: 'problem', problem: { type: 'several', name, candidates } };
    }
    case 'one': {
      const { asked: item, field } = match.target;
      const key = inputKey(item.item.id, field.id);
      return { type: 'inputs', inputs: [{ key, text: value, label: field.label, shown: value }] };
    }
  }
}

/** "korttid 2,1": the value is what begins with a digit or a minus. */
function withoutColon(text: string): { readonly name: string; readonly value: string | undefined } {
  const match = /^(.*?\p{L}\S*)\s+([<>]?\s*[-+\u2212]?\d.*)$/u.exec(text);
  return match === null ? { name: text, value: undefined } : { name: match[1] ?? '', value: match[2] };
}

function commentInput(asked: AskedItem, text: string): TypedInput {
  const item = titleOf(asked);
  const label = translate(asked.context.language, 'form.comment-on', { item });
  return { key: inputKey(asked.item.id, 'comment'), text, label, shown: text };
}

function onlyOne<T>(things: readonly T[]): T | undefined {
  return things.length === 1 ? things[0] : undefined;
}

function titleOf({ item, context }: AskedItem): string {
  return localText(item.title, context.language);
}
