import type { AnswerLine } from '../conversation/answer.ts';
import type { Status } from '../status/status.ts';

/**
 * The lines without the reason that stands above them already.
 * @example saidOnce([{ label: 'Svartid', status }], status) //=> [{ label: 'Svartid', status: { …, reason: '' } }]
 */
export function saidOnce(lines: readonly AnswerLine[], above: Status | undefined): readonly AnswerLine[] {
  if (above === undefined) return lines;
  return lines.map((line) =>
    line.status?.reason === above.reason ? { ...line, status: { ...line.status, reason: '' } } : line,
  );
}
