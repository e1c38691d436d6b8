import type { Need } from '../kind.ts';
import type { VarianceSplitItem } from './schema.ts';

/** @example partsOf('statement/staff/yearToDateVariance') //=> { item: 'statement', row: 'staff', column: 'yearToDateVariance' } */
export function partsOf(of: string): {
  readonly item: string;
  readonly row: string;
  readonly column: string;
} {
  const [item = '', row = '', column = ''] = of.split('/');
  return { item, row, column };
}

/** The item whose value is split. */
export function splitNeeds({ of }: VarianceSplitItem): readonly Need[] {
  return of === undefined ? [] : [{ path: ['of'], item: partsOf(of).item }];
}
