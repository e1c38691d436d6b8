import { parseDefinition } from '../report/definition/parse-definition.ts';
import type { Problem } from '../report/definition/problem.ts';
import { parsePlans } from '../report/plan/parse-plans.ts';
import type { Plan } from '../report/plan/plan-schema.ts';
import type { ActiveDefinition, Log } from './cycle.ts';
import type { Clock } from './ports/clock.ts';
import type { DefinitionStore, StoredDocument } from './ports/definition-store.ts';

/** Which of the texts is meant: a plan by its place among those given. */
export type LoadedFile = 'definition' | { readonly plan: number };

export type LoadedDefinition =
  | { readonly ok: true; readonly active: ActiveDefinition }
  | { readonly ok: false; readonly file: LoadedFile; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly file: LoadedFile; readonly changedWithoutVersion: number };

/**
 * Checks a definition and its plans, and keeps their texts for ever under their versions. A text that was changed under
 * a version already kept is refused: raise the version instead, so that old reports stay as they were (G3). An older
 * version than the newest kept is read, since a new release may have to be withdrawn, and logged. What new periods open with
 * is decided by `chooseDefinition`.
 */
export async function loadDefinition(
  ports: { readonly definitions: DefinitionStore; readonly clock: Clock; readonly log: Log },
  definitionText: string,
  planTexts: readonly string[],
): Promise<LoadedDefinition> {
  const parsed = parseDefinition(definitionText);
  if (!parsed.ok) return { ok: false, file: 'definition', problems: parsed.problems };
  const { definition } = parsed;

  const plans = new Map<number, Plan>();
  const texts: { readonly file: LoadedFile; readonly document: Omit<StoredDocument, 'keptAt'> }[] = [];
  const { id: report, version } = definition;
  texts.push({ file: 'definition', document: { kind: 'definition', report, version, text: definitionText } });
  for (const [index, parsedPlan] of parsePlans(planTexts, definition).entries()) {
    const file = { plan: index };
    if (!parsedPlan.ok) return { ok: false, file, problems: parsedPlan.problems };
    const { plan } = parsedPlan;
    const { year } = plan;
    plans.set(year, plan);
    const text = planTexts[index] ?? '';
    texts.push({ file, document: { kind: 'plan', report, year, version: plan.version, text } });
  }

  for (const { file, document } of texts) {
    const kept = await ports.definitions.keep({ ...document, keptAt: ports.clock.now().toISOString() });
    if (kept === 'conflict') return { ok: false, file, changedWithoutVersion: document.version };
    await noteIfOlder(ports, document);
  }
  return { ok: true, active: { definition, plans } };
}

async function noteIfOlder(
  ports: { readonly definitions: DefinitionStore; readonly log: Log },
  { kind, report, year, version }: Omit<StoredDocument, 'keptAt'>,
): Promise<void> {
  const newest = (await ports.definitions.newest(kind, report, year))?.version ?? version;
  if (newest <= version) return;
  ports.log.warn(`older-${kind}`, { report, ...(year === undefined ? {} : { year }), version, newest });
}
