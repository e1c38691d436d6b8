/** One thing that was typed: a name and its value, or a text without a value. */
export interface TypedLine {
  readonly name: string;
  /** Undefined where there was neither `:` nor `=`. */
  readonly value: string | undefined;
}

/** What the lines may begin with. `text`: what follows may have many lines, as a comment or a list has. */
export type NameKind = 'text' | 'short' | 'none';

/**
 * Parts a typed text into names and values: one a line, or several on a line with `;` between them. A line that begins
 * with no known name goes on with the line before, where that one is a text.
 * @example typedLines('korttid: 2,1; langtid = 3,8', kindOf)
 * //=> [{ name: 'korttid', value: '2,1' }, { name: 'langtid', value: '3,8' }]
 */
export function typedLines(text: string, kindOf: (name: string) => NameKind): readonly TypedLine[] {
  const isName = (name: string): boolean => kindOf(name) !== 'none';
  const lines: TypedLine[] = [];
  for (const line of text.split('\n').flatMap((raw) => pieces(raw, isName))) {
    if (line.trim() === '') continue;
    const read = split(line);
    const before = lines.at(-1);
    if (
      before?.value !== undefined &&
      kindOf(before.name) === 'text' &&
      !isName(read.name) &&
      !isFigure(read)
    ) {
      lines[lines.length - 1] = { name: before.name, value: `${before.value}\n${line}`.trim() };
    } else lines.push(read);
  }
  return lines;
}

/** A `;` parts a line only where something that is asked for follows it; elsewhere it belongs to the text. */
function pieces(line: string, isName: (name: string) => boolean): readonly string[] {
  return line.split(';').reduce<string[]>((parts, piece) => {
    const before = parts.at(-1);
    if (before === undefined || isName(split(piece).name)) return [...parts, piece];
    return [...parts.slice(0, -1), `${before};${piece}`];
  }, []);
}

function split(line: string): TypedLine {
  const at = line.search(/[:=]/);
  if (at === -1) return { name: line.trim(), value: undefined };
  return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

/** "langtdi: 3,8" is a figure under a mistyped name, not more of a comment. */
function isFigure({ value }: TypedLine): boolean {
  return value !== undefined && /^[-+\u2212]?\d[\d\s.,%]*$/u.test(value);
}
