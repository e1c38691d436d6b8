import type { z } from 'zod';

/**
 * Which fields are wrong and how, never what they hold: answers and names stay out of logs.
 * @example describeProblems(error) //=> 'answers.sla.state: invalid_value'
 */
export function describeProblems(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.code}`).join(', ');
}
