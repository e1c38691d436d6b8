const hourMs = 3_600_000;

/** What Teams takes of one bot in one thread (notes of the platform): so many within so many milliseconds. */
const teamsLimits = [
  { count: 7, ms: 1000 },
  { count: 8, ms: 2000 },
  { count: 60, ms: 30_000 },
  { count: 1800, ms: hourMs },
] as const;

/** What goes out by itself keeps to one a second; the rest is for requests that arrive closer together than they were sent. */
const spacingMs = 1050;
const marginMs = 100;
const mostThreads = 20_000;

/** When this process has sent to which thread. */
export interface ThreadWindows {
  /** How long a message to a thread has to wait where so many instances share it; what goes out by itself keeps its distance too. */
  waitMs(thread: string, now: number, shared: { readonly by: number; readonly spaced: boolean }): number;
  sent(thread: string, now: number): void;
  /** What was counted last did not go out. */
  unsent(thread: string): void;
  /** How many went to a thread lately, weighed by how soon that is too many. */
  recent(thread: string, now: number): number;
}

/** Counts messages by thread, each instance for itself: together they stay within the limits because each takes its part. */
export function createThreadWindows(): ThreadWindows {
  const threads = new Map<string, number[]>();
  return {
    waitMs(thread, now, { by, spaced }) {
      const times = threads.get(thread) ?? [];
      const shares = teamsLimits.map(({ count, ms }) => ({
        count: Math.max(1, Math.floor(count / by)),
        ms: ms + marginMs,
      }));
      const limits = spaced ? [{ count: 1, ms: spacingMs }, ...shares] : shares;
      return Math.max(0, ...limits.map(({ count, ms }) => waitFor(times, count, ms, now)));
    },
    unsent(thread) {
      threads.get(thread)?.pop();
    },
    recent(thread, now) {
      const since = (ms: number) => (threads.get(thread) ?? []).filter((time) => time > now - ms).length;
      return Math.max(since(2000), Math.floor(since(30_000) / 10));
    },
    sent(thread, now) {
      if (threads.size > mostThreads) forgetQuiet(threads, now);
      const times = threads.get(thread) ?? [];
      const from = times.findIndex((time) => time > now - hourMs);
      threads.set(thread, [...(from < 0 ? [] : times.slice(from)), now]);
    },
  };
}

function waitFor(times: readonly number[], count: number, ms: number, now: number): number {
  const oldest = times.at(-count);
  return oldest === undefined ? 0 : oldest + ms - now;
}

/** A thread that has had little to say is far from every limit. */
function forgetQuiet(threads: Map<string, number[]>, now: number): void {
  for (const [thread, times] of threads) {
    if (times.length < 100 && (times.at(-1) ?? 0) < now - 60_000) threads.delete(thread);
  }
}
