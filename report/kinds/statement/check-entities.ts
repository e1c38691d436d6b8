import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';

interface Entities {
  readonly entities?:
    | readonly { readonly id: string; readonly sumOf?: readonly string[] | undefined }[]
    | undefined;
  readonly lines: readonly { readonly id: string }[];
  readonly status?: { readonly entity?: string | undefined; readonly each: boolean } | undefined;
}

/** Entities have names of their own, sum up entities that are entered, and give no two lines the same name. */
export function checkEntities({ entities = [], lines, status }: Entities, problems: Problems): void {
  const entered = entities.filter(({ sumOf }) => sumOf === undefined).map(({ id }) => id);
  const known = entered.join(', ');
  const names = new Set<string>();
  for (const [index, { id, sumOf = [] }] of entities.entries()) {
    const twice = lines.some((line) => names.has(`${id}-${line.id}`));
    for (const line of lines) names.add(`${id}-${line.id}`);
    if (twice)
      addProblem(problems, ['entities', index, 'id'], (language) =>
        translate(language, 'check.duplicate-id', { id }),
      );
    for (const [position, part] of sumOf.entries()) {
      if (entered.includes(part) && sumOf.indexOf(part) === position) continue;
      addProblem(problems, ['entities', index, 'sumOf', position], (language) =>
        translate(language, 'requirements.unknownEntity', { id: part, known }),
      );
    }
  }
  if (entities.length > 0 && entered.length === 0)
    addProblem(problems, ['entities'], (language) => translate(language, 'kinds.nothingToEnter'));
  const judged = status?.entity;
  if (status?.each === true && (entities.length === 0 || judged !== undefined)) {
    addProblem(problems, ['status', 'each'], (language) => translate(language, 'requirements.eachEntity'));
  }
  if (judged === undefined || entities.some(({ id }) => id === judged)) return;
  addProblem(problems, ['status', 'entity'], (language) =>
    translate(language, 'requirements.unknownEntity', {
      id: judged,
      known: entities.map(({ id }) => id).join(', '),
    }),
  );
}
