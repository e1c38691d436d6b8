import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import type { LoadedPeriod } from './load-period.ts';
import { previewOf } from './preview-of.ts';

/** The coordinator's preview, with what stopped the press before anything else in it. */
export async function previewWithProblem(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  problem?: string,
): Promise<Message> {
  const message = await previewOf(cycle, loaded, actor);
  if (problem === undefined || message.type !== 'preview') return message;
  const { preview } = message;
  return { ...message, preview: { ...preview, news: [problem, ...preview.news] } };
}
