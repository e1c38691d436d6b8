import { parseDefinition } from '../report/definition/parse-definition.ts';
import type { Problem } from '../report/definition/problem.ts';
import { parsePlan } from '../report/plan/parse-plan.ts';
import type { Plan } from '../report/plan/plan-schema.ts';
import type { ActiveDefinition } from './cycle.ts';
import type { Clock } from './ports/clock.ts';
import type { DefinitionStore, StoredDocument } from './ports/definition-store.ts';

export type LoadedDefinition =
  | { readonly ok: true; readonly active: ActiveDefinition }
  | { readonly ok: false; readonly file: 'definition' | 'plan'; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly file: 'definition' | 'plan'; readonly changedWithoutVersion: number };

/**
 * Checks a definition and its plans, and keeps their texts for ever under their versions. A text that was changed under
 * a version already kept is refused: raise the version instead, so that old reports stay as they were (G3).
 */
export async function loadDefinition(
  ports: { readonly definitions: DefinitionStore; readonly clock: Clock },
  definitionText: string,
  planTexts: readonly string[],
): Promise<LoadedDefinition> {
  const parsed = parseDefinition(definitionText);
  if (!parsed.ok) return { ok: false, file: 'definition', problems: parsed.problems };
  const { definition } = parsed;

  const plans = new Map<number, Plan>();
  const documents: Omit<StoredDocument, 'keptAt'>[] = [
    { kind: 'definition', report: definition.id, version: definition.version, text: definitionText },
  ];
  for (const text of planTexts) {
    const plan = parsePlan(text, definition);
    if (!plan.ok) return { ok: false, file: 'plan', problems: plan.problems };
    const { year, version } = plan.plan;
    plans.set(year, plan.plan);
    documents.push({ kind: 'plan', report: definition.id, year, version, text });
  }

  for (const document of documents) {
    const kept = await ports.definitions.keep({ ...document, keptAt: ports.clock.now().toISOString() });
    if (kept === 'conflict') {
      return { ok: false, file: document.kind, changedWithoutVersion: document.version };
    }
  }
  return { ok: true, active: { definition, plans } };
}
