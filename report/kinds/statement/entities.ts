import { localText } from '../../language/local-text.ts';
import { languages } from '../../language/language.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import type { StatementEntity, StatementItem, StatementLine } from './schema.ts';

/**
 * The statement with its lines once for each entity: `fs-sales` is the line `sales` of the entity `fs`. An entity that is the
 * sum of others computes its leaves from theirs. A statement without entities is itself.
 */
export function withEntities(item: StatementItem): StatementItem {
  const { entities } = item;
  if (entities === undefined) return item;
  return { ...item, lines: entities.flatMap((entity) => entityLines(item, entity)) };
}

/** The lines of one entity as they are in the whole statement. */
export function entityLines(item: StatementItem, entity: StatementEntity): readonly StatementLine[] {
  return item.lines.map((line) => ({
    ...line,
    id: `${entity.id}-${line.id}`,
    label: Object.fromEntries(
      languages.map((language) => [
        language,
        `${localText(entity.label, language)}: ${localText(line.label, language)}`,
      ]),
    ),
    formula: formulaOf(line, entity),
  }));
}

function formulaOf(
  { id, formula }: StatementLine,
  { id: entity, sumOf }: StatementEntity,
): string | undefined {
  if (formula === undefined) return sumOf?.map((part) => `${part}-${id}`).join(' + ');
  const parsed = parseFormula(formula);
  // Checked when the definition is loaded; what cannot be read is left for that to say.
  if (!parsed.ok) return formula;
  return parsed.formula.terms
    .map(({ sign, name }, index) => `${index === 0 ? '' : `${sign} `}${entity}-${name}`)
    .join(' ');
}
