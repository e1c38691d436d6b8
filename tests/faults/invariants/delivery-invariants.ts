import { type Finding, noneOf, type Recorded, type RecordedPost } from '../recorded.ts';

/** Reachable owners whose card never came. */
export function promptsLost({ prompts, posts }: Recorded): Finding {
  const arrived = formsArrived(posts);
  const lost = prompts.filter((prompt) => !prompt.unreachable && !arrived.has(promptKey(prompt)));
  return noneOf('prompts lost', lost.map(promptKey));
}

/** Cards that came more often than once, against the sends that may have had to be repeated. */
export function promptsTwice(recorded: Recorded): Finding {
  const { prompts, posts, kills } = recorded;
  const arrived = formsArrived(posts);
  const twice = prompts.flatMap((prompt) => {
    const times = arrived.get(promptKey(prompt)) ?? 0;
    return times > 1 ? [`${promptKey(prompt)}: ${times} times`] : [];
  });
  const extra = prompts.reduce(
    (sum, prompt) => sum + Math.max(0, (arrived.get(promptKey(prompt)) ?? 0) - 1),
    0,
  );
  return {
    name: 'prompts twice',
    broken: extra,
    atMost: unacknowledged(posts) + kills,
    cases: twice.slice(0, 5),
  };
}

/**
 * Reminders that came twice: more messages of reminder's kind in a chat than reminders that the store owes it, or the same
 * text twice.
 */
export function remindersTwice({ posts, deliveries, conversations }: Recorded): Finding {
  const owed = new Map<string, number>();
  for (const { kind, to } of deliveries) {
    if (kind === 'reminder') count(owed, conversations.get(to) ?? to);
  }
  const arrived = new Map<string, number>();
  for (const { conversation } of sent(posts, 'reminder')) count(arrived, conversation);
  const cases = [...arrived].flatMap(([conversation, times]) => {
    const most = owed.get(conversation) ?? 0;
    return times > most ? [`${conversation}: ${times} reminders for ${most}`] : [];
  });
  return noneOf('reminders twice', cases);
}

/** Parts of the report that stand in the channel twice: the same text in two posts, or twice in one thread. */
export function reportPartsTwice({ posts, conversations }: Recorded): Finding {
  const channel = conversations.get('channel') ?? 'channel';
  const seen = new Map<string, number>();
  for (const post of posts) {
    if (!post.carriedOut || post.message === undefined || post.request === 'update') continue;
    if (post.conversation.startsWith(channel)) count(seen, `${post.conversation} ${post.message.print}`);
  }
  return noneOf(
    'report twice',
    [...seen].flatMap(([print, times]) => (times > 1 ? [`${print}: ${times} times`] : [])),
  );
}

/** Requests over Teams' limits, or before a Retry-After was over. */
export function limitsKept({ violations, posts }: Recorded): Finding {
  const over = violations.map(
    ({ scope, request, thread, most, withinMs, heldMs = 0 }) =>
      `${scope} ${request} ${thread}: over ${most} in ${withinMs} ms (connector held for ${heldMs} ms)`,
  );
  const early = posts
    .filter((post) => post.early === true)
    .map(({ conversation }) => `${conversation}: too early`);
  return noneOf('limiter violations', [...over, ...early]);
}

/**
 * At most once, and nothing hidden: what the store says was sent stands there, and what stands there was sent, or is `unknown`
 * and so shown to the coordinator. Counted for each chat over the reminders, and for the channel over the report's parts.
 */
export function unknownsAccounted({ posts, deliveries, conversations }: Recorded): Finding {
  const cases: string[] = [];
  for (const [address, conversation] of conversations) {
    const kind = address === 'channel' ? 'report' : 'reminder';
    const own = deliveries.filter((delivery) => delivery.kind === kind && delivery.to === address);
    const arrived = posts.filter((post) => arrivedIn(post, conversation, kind)).length;
    const sentRows = own.filter(({ state, attempts }) => state === 'sent' && attempts > 0).length;
    const unknown = own.filter(({ state }) => state === 'unknown' || state === 'sending').length;
    if (arrived < sentRows || arrived > sentRows + unknown) {
      cases.push(`${address}: ${arrived} arrived, ${sentRows} sent, ${unknown} unknown`);
    }
  }
  return noneOf('unknown not accounted', cases);
}

/** At the end nothing may hang between two states. */
export function nothingLeftOver({ deliveries }: Recorded): Finding {
  const left = deliveries.filter(({ state }) => state === 'sending');
  return noneOf(
    'left in the middle',
    left.map(({ key }) => key),
  );
}

function arrivedIn(post: RecordedPost, conversation: string, kind: 'report' | 'reminder'): boolean {
  if (!post.carriedOut || post.message === undefined || post.request === 'update') return false;
  return kind === 'report'
    ? post.conversation.startsWith(conversation)
    : post.conversation === conversation && post.message.kind === 'reminder';
}

/** Messages that arrived and whose sender was not told so. */
export function unacknowledged(posts: readonly RecordedPost[]): number {
  return posts.filter((post) => post.carriedOut && !post.acknowledged && post.message !== undefined).length;
}

function sent(posts: readonly RecordedPost[], kind: string): readonly RecordedPost[] {
  return posts.filter((post) => post.request === 'send' && post.carriedOut && post.message?.kind === kind);
}

function formsArrived(posts: readonly RecordedPost[]): ReadonlyMap<string, number> {
  const arrived = new Map<string, number>();
  for (const { conversation, message } of sent(posts, 'form')) {
    const { section = '', period = '' } = message ?? {};
    count(arrived, promptKey({ conversation, section, period }));
  }
  return arrived;
}

function promptKey(prompt: { conversation: string; section: string; period: string }): string {
  return `${prompt.conversation} ${prompt.section} ${prompt.period}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
