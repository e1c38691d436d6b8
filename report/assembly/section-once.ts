import type { AnsweredSection } from '../answer/section-record.ts';
import type { SectionDefinition } from '../definition/definition-schema.ts';
import { kindOf } from '../kinds/index.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { assembleSection } from './assemble-section.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import type { ReportSection } from './report.ts';

type Scope = Omit<AssemblyScope, 'now'>;

interface Assembled {
  readonly section: SectionDefinition;
  readonly scope: Scope;
  readonly made: ReportSection;
}

/** In three languages, and once more as it was under another plan. */
const most = 4;

const assembled = new WeakMap<AnsweredSection, readonly Assembled[]>();

/**
 * `assembleSection`, which assembles a section once as long as nothing of it changes. One that looks at other sections, or whose
 * readers may know different names, is assembled each time.
 */
export function sectionOnce(section: SectionDefinition, scope: Scope): ReportSection {
  const record = scope.records.get(section.id);
  if (record === undefined || looksAround(section) || hasOverrides(record))
    return assembleSection(section, scope);
  const all = assembled.get(record) ?? [];
  const found = all.find((one) => one.section === section && isSame(one.scope, scope));
  if (found !== undefined) return found.made;
  const { definition, plan, period, language } = scope;
  const made = assembleSection(section, scope);
  // Without the other records, which it does not look at and must not hold.
  const own = { definition, plan, period, language, records: nothing };
  assembled.set(record, [{ section, scope: own, made }, ...all].slice(0, most));
  return made;
}

const nothing: ReadonlyMap<string, AnsweredSection> = new Map();

function isSame(a: Scope, b: Scope): boolean {
  return (
    a.definition === b.definition && a.plan === b.plan && a.period === b.period && a.language === b.language
  );
}

const looksAround = byIdentity(({ items }: SectionDefinition) =>
  items.some((item) => kindOf(item).needs(item).length > 0),
);

const hasOverrides = byIdentity(({ answers }: AnsweredSection) =>
  Object.values(answers).some(({ overrides }) => overrides !== undefined),
);
