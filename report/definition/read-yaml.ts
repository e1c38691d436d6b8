import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { compactJson } from './compact-json.ts';
import { aliasProblem } from './alias-problem.ts';
import { keepLongNumbers } from './keep-long-numbers.ts';
import { locate } from './locate.ts';
import { pathText } from './path-text.ts';
import type { Finding, Problem } from './problem.ts';
import { syntaxMessage } from './syntax-message.ts';
import { tellingErrors } from './telling-errors.ts';

/** A YAML file as plain data, with the way back from a path in the data to its line and column. */
export type YamlSource =
  | { readonly ok: true; readonly data: object; readonly place: (finding: Finding) => Problem }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a YAML file that must hold one mapping; where it cannot be read, says why and where. */
export function readYaml(source: string, language: Language): YamlSource {
  const text = source.replace(/^\uFEFF/, '');
  const compact = compactJson(text);
  return compact === undefined
    ? readDocument(text, language)
    : { ok: true, data: compact, place: placeLater(text, language) };
}

/** Where something stands is asked only of what is wrong. */
function placeLater(text: string, language: Language): (finding: Finding) => Problem {
  let read: YamlSource | undefined;
  return (finding) => {
    read ??= readDocument(text, language);
    if (!read.ok) throw new Error('JSON is read as YAML');
    return read.place(finding);
  };
}

function readDocument(text: string, language: Language): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { severity: 'error', path: '', line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: tellingErrors(document.errors).map((error) =>
        at(firstOf(text, error), syntaxMessage(error, language)),
      ),
    };
  const alias = aliasProblem(document);
  if (alias !== undefined)
    return { ok: false, problems: [at(alias.offset, translate(language, 'check.unknown-alias', alias))] };
  keepLongNumbers(document);
  const data = toData(document);
  if (data === null || data === undefined)
    return { ok: false, problems: [at(0, translate(language, 'check.empty-file'))] };
  if (typeof data !== 'object' || Array.isArray(data))
    return { ok: false, problems: [at(0, translate(language, 'check.not-mapping'))] };
  return {
    ok: true,
    data,
    place: (finding) => {
      const { line, col } = lines.linePos(locate(document, finding.path, finding.at ?? 'value'));
      return {
        severity: finding.severity,
        path: pathText(finding.path),
        line,
        column: col,
        message: finding.message,
        ...(finding.mend === undefined ? {} : { mend: finding.mend }),
      };
    },
  };
}

/** For a wrong indent the parser points at the start of the line, or at empty lines before it. */
function firstOf(text: string, { code, pos: [start] }: YAMLParseError): number {
  const atLineStart = start === 0 || text[start - 1] === '\n';
  if (code === 'TAB_AS_INDENT' || !atLineStart) return start;
  const skipped = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + skipped < text.length ? start + skipped : start;
}

function toData(document: Document): unknown {
  const data: unknown = document.toJS({ maxAliasCount: 1000 });
  return data;
}
