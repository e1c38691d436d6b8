import type { PostOutcome } from '../to-bot/post-json.ts';

/** Why the bot did not take what was sent; undefined when it did. */
export function failureOf(outcome: PostOutcome): 'unreachable' | 'timeout' | 'refused' | undefined {
  if (outcome.kind === 'timeout') return 'timeout';
  if (outcome.kind !== 'answered') return 'unreachable';
  return outcome.status >= 400 ? 'refused' : undefined;
}
