import type { FormInputs } from '../conversation/card-action.ts';
import { isOutstanding } from '../answer/is-outstanding.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import type { FormScope } from './form-scope.ts';
import { inputKey } from './input-key.ts';
import { matchField, matchItem } from './match-field.ts';
import { type NameKind, typedLines } from './typed-lines.ts';
import { readTypedLine } from './read-typed-line.ts';
import { problemText } from './typed-problem.ts';
import { afterWord, type TypedWord } from './typed-words.ts';

/** What a person wrote in the chat, as the inputs of a form. Nothing in it has been checked or stored yet. */
export interface Typed {
  readonly inputs: FormInputs;
  /** What was understood, in the words of the form, to be confirmed by the person. */
  readonly understood: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  /** The items promised for later: those named, or all outstanding ones. */
  readonly later: readonly string[];
  /** Why they come later, or when; empty when nobody says. */
  readonly laterReason: string;
  /** One sentence for each thing that was not understood. */
  readonly problems: readonly string[];
}

/**
 * Reads answers typed in the chat (C10, C11): `field: value` a line, or parted by `;`; `comment item: …`;
 * `none item`, `not applicable item: why` and `later`, in the words of any of the three languages.
 */
export function readTyped(input: FormScope & { readonly text: string }): Typed {
  const asked = askedItems(input);
  const { language } = input;
  const inputs: Record<string, string> = {};
  const understood: { key: string; label: string; text: string }[] = [];
  const later = new Set<string>();
  let laterReason = '';
  const problems: string[] = [];
  for (const line of typedLines(input.text.replace(/\r\n?/g, '\n'), (name) => nameKind(asked, name))) {
    const read = readTypedLine(line, asked, mentioned(asked, inputs));
    switch (read.type) {
      case 'problem':
        problems.push(problemText(read.problem, asked, language));
        break;
      case 'later':
        for (const item of read.items) if (isOutstanding(item.answer)) later.add(item.item.id);
        laterReason = read.reason ?? laterReason;
        break;
      case 'inputs': {
        const twice = read.inputs.some(({ key }) => inputs[key] !== undefined);
        if (twice) problems.push(problemText({ type: 'twice', name: line.name }, asked, language));
        for (const { key, text, label, shown } of read.inputs) {
          inputs[key] = text;
          understood.push({ key, label, text: shown });
        }
      }
    }
  }
  return { inputs, understood, later: [...later], laterReason, problems };
}

function mentioned(asked: readonly AskedItem[], inputs: FormInputs): readonly AskedItem[] {
  return asked.filter(({ item }) => Object.keys(inputs).some((key) => key.startsWith(inputKey(item.id, ''))));
}

function nameKind(asked: readonly AskedItem[], name: string): NameKind {
  if (name === '') return 'none';
  const says = (kind: TypedWord): boolean => {
    const rest = afterWord(kind, name);
    return rest !== undefined && (rest === '' || matchItem(asked, rest).type !== 'none');
  };
  const match = matchField(asked, name);
  if (match.type === 'one') {
    const { type } = match.target.field.input;
    return type === 'text' || type === 'records' ? 'text' : 'short';
  }
  if (says('comment') || says('not-applicable')) return 'text';
  if (says('nil') || says('later')) return 'short';
  return match.type === 'none' ? 'none' : 'short';
}
