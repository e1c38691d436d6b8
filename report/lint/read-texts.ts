import type { Finding } from '../definition/problem.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { parseBand } from '../status/band.ts';
import { bandColours } from '../status/find-band.ts';
import { textFinding } from './text-finding.ts';
import { textMeaning } from './text-meaning.ts';

/** What a definition says in words where a rule is wanted, and the definition with a rule in each such place. */
export interface ReadTexts {
  readonly data: unknown;
  readonly findings: readonly Finding[];
}

type Path = readonly (string | number)[];

/**
 * Finds texts that stand in place of limits or of a rule, in data of any shape. The rest can then be checked as if they
 * were in order, so that all problems are told at once.
 */
export function readTexts(data: unknown, language: Language): ReadTexts {
  const findings: Finding[] = [];
  const read = (value: unknown, path: Path, row: object): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown, index) => read(each, [...path, index], row));
    if (typeof value === 'string' && path.at(-1) === 'status') {
      if (textMeaning([value]) === 'other') return value;
      findings.push(textFinding({ texts: [value], path, row, language }));
      return { discretionary: true };
    }
    if (typeof value !== 'object' || value === null) return value;
    const [kind, ...others] = path.at(-1) === 'status' ? kindsOf(value) : [];
    if (kind !== undefined && others.length > 0) {
      const kinds = listText([kind, ...others], language);
      const message = translate(language, 'lint.twoRules', { kinds });
      findings.push({ severity: 'error', path: [...path, others[0] ?? kind], at: 'key', message });
      return { discretionary: true };
    }
    const texts = textsOf(value, path.at(-1));
    if (texts.length > 0) {
      findings.push(...unreadable(value, texts, path, row, language));
      return { red: '< 0', green: '>= 0' };
    }
    const owner = 'unit' in value ? value : row;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]: [string, unknown]) => [key, read(each, [...path, key], owner)]),
    );
  };
  return { data: read(data, [], {}), findings };
}

const ruleKinds = [
  'bands',
  'deviation',
  'change',
  'linear',
  'prorated',
  'values',
  'discretionary',
  'schedule',
];

/** The kinds of rule that a status names. */
function kindsOf(status: object): readonly string[] {
  return Object.keys(status).filter((key) => ruleKinds.includes(key));
}

/** The colours of limits that no limits are in. */
function textsOf(value: object, key: string | number | undefined): readonly [string, string][] {
  if (key !== 'bands' && key !== 'zones') return [];
  return Object.entries(value).filter(
    (entry): entry is [string, string] =>
      bandColours.some((colour) => colour === entry[0]) &&
      typeof entry[1] === 'string' &&
      parseBand(entry[1]) === undefined,
  );
}

/** Words that mean a rule are one finding for them all; what cannot be read is told where it stands. */
function unreadable(
  bands: object,
  texts: readonly [string, string][],
  path: Path,
  row: object,
  language: Language,
): readonly Finding[] {
  const all = Object.values(bands).filter((text: unknown) => typeof text === 'string');
  if (textMeaning(texts.map(([, text]) => text)) !== 'other')
    return [textFinding({ texts: all, path, row, language })];
  return texts.map(([colour, text]) =>
    textFinding({ texts: [text], path: [...path, colour], row, language }),
  );
}
