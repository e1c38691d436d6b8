import type { z } from 'zod';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/**
 * Of what may stand in a place, tells what the writer most likely meant: the one that the keys fit best. Gives what is
 * wrong with it as that, at the paths of the whole file; undefined when nothing fits better than the rest.
 */
export function meantBranch(
  issue: z.core.$ZodIssueInvalidUnion,
  data: unknown,
): readonly Issue[] | undefined {
  const branches = issue.errors
    .filter(
      (errors) =>
        errors.length > 0 && errors.every((error) => error.path.length > 0 || error.code !== 'invalid_type'),
    )
    .map((errors) => {
      const issues = errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
      return {
        issues,
        misfits: issues.reduce((sum, each) => sum + misfits(each, issue.path.length, data), 0),
      };
    })
    .sort((a, b) => a.misfits - b.misfits);
  const [best, second] = branches;
  if (best === undefined) return undefined;
  return second === undefined || best.misfits < second.misfits ? best.issues : undefined;
}

/** How many keys of the place itself are unknown or missing. */
function misfits(issue: Issue, depth: number, data: unknown): number {
  if (issue.code === 'unrecognized_keys') return issue.path.length === depth ? issue.keys.length : 0;
  if (issue.path.length !== depth + 1) return 0;
  return valueAt(data, issue.path) === undefined ? 1 : 0;
}
