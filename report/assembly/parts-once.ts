import { assembleParts, type ReportParts } from './assemble-parts.ts';
import type { AssemblyScope } from './assembly-scope.ts';

type Scope = Omit<AssemblyScope, 'now'>;

/** A name that was shown in a report, or that was not to be known. */
interface Named {
  readonly section: string;
  readonly id: string;
  readonly name: string | undefined;
}

interface Assembled {
  readonly scope: Scope;
  readonly named: readonly Named[];
  readonly parts: ReportParts;
}

/** A report in three languages, and as a few readers know its authors. */
const mostReports = 8;

/** Together they may be as large as this, so that a very large report is held once, or not at all. */
const mostSections = 2_000;

/** The ones used last, newest first. */
let assembled: readonly Assembled[] = [];

/**
 * `assembleParts`, which assembles a report once as long as nothing of it changes: what is stored, the definition and the plan are told
 * apart by identity, and a name that stands in it must be the one that this reader may know. So a report is shared by those alone
 * who would be given the same.
 */
export function partsOnce(scope: Scope): ReportParts {
  const found = assembled.find((one) => isSame(one.scope, scope) && isNamedSo(one.named, scope));
  if (found !== undefined) {
    if (found !== assembled[0]) assembled = [found, ...assembled.filter((one) => one !== found)];
    return found.parts;
  }
  const named: Named[] = [];
  const authorName = (section: string, id: string) => {
    const name = scope.authorName?.(section, id);
    named.push({ section, id, name });
    return name;
  };
  const parts = assembleParts({ ...scope, authorName });
  keep({ scope, named, parts });
  return parts;
}

function keep(made: Assembled): void {
  let sections = 0;
  assembled = [made, ...assembled].slice(0, mostReports).filter(({ parts }) => {
    sections += parts.sections.length;
    return sections <= mostSections;
  });
}

function isSame(a: Scope, b: Scope): boolean {
  return (
    a.definition === b.definition &&
    a.plan === b.plan &&
    a.period === b.period &&
    a.language === b.language &&
    a.records.size === b.records.size &&
    [...a.records].every(([section, record]) => b.records.get(section) === record)
  );
}

function isNamedSo(named: readonly Named[], { authorName }: Scope): boolean {
  return named.every(({ section, id, name }) => authorName?.(section, id) === name);
}
