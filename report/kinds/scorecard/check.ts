import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';

interface Checked {
  readonly groups: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly group?: string | undefined;
    readonly aggregation: string;
    readonly pace: boolean;
    readonly weightedBy?: string | undefined;
  }[];
}

/** Groups and weights are named by what exists, and a weighted mean has its weights. */
export function checkScorecard({ groups, rows }: Checked, problems: Problems): void {
  const known = groups.map(({ id }) => id);
  const ids = rows.map(({ id }) => id);
  for (const [index, { group, aggregation, weightedBy, pace }] of rows.entries()) {
    if (pace && (aggregation === 'entered' || aggregation === 'weighted-mean')) {
      addProblem(problems, ['rows', index, 'pace'], (language) =>
        translate(language, 'rules.paceAggregation'),
      );
    }
    if (group !== undefined && !known.includes(group)) {
      addProblem(problems, ['rows', index, 'group'], (language) =>
        translate(language, 'rules.unknownGroup', { group, known: known.join(', ') }),
      );
    }
    if (aggregation === 'weighted-mean' && weightedBy === undefined) {
      addProblem(problems, ['rows', index, 'aggregation'], (language) =>
        translate(language, 'rules.weightMissing'),
      );
    }
    if (weightedBy !== undefined && !ids.includes(weightedBy)) {
      addProblem(problems, ['rows', index, 'weightedBy'], (language) =>
        translate(language, 'rules.unknownWeight', { row: weightedBy }),
      );
    }
  }
}
