/** What a request to the connector is, as far as Teams limits it. */
export type LimitedRequest = 'send' | 'create' | 'read';

/** At most so many requests within any stretch of so many milliseconds. */
interface Window {
  readonly most: number;
  readonly withinMs: number;
}

const inThread: readonly Window[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];

/** Teams' documented limits for one bot in one thread. */
const threadLimits: Readonly<Record<LimitedRequest, readonly Window[]>> = {
  send: inThread,
  create: inThread,
  read: [{ most: 14, withinMs: 1_000 }],
};

/** For one app in one tenant, all requests together. */
const appLimits: readonly Window[] = [{ most: 50, withinMs: 1_000 }];

/** A limit that a request went over. */
export interface Violation {
  readonly at: number;
  readonly scope: 'thread' | 'app';
  readonly request: LimitedRequest;
  readonly thread: string;
  readonly most: number;
  readonly withinMs: number;
}

export interface LimitWatch {
  /** Counts a request at a moment (milliseconds), and tells the limit that it goes over. */
  count(request: LimitedRequest, thread: string, at: number): Violation | undefined;
}

/** Watches Teams' limits as sliding windows. A request over a limit is not counted: it is answered 429. */
export function createLimitWatch(): LimitWatch {
  const threads = new Map<string, number[]>();
  const app: number[] = [];
  return {
    count(request, thread, at) {
      const key = `${request} ${thread}`;
      const seen = threads.get(key) ?? [];
      const over = (scope: Violation['scope'], { most, withinMs }: Window): Violation => {
        return { at, scope, request, thread, most, withinMs };
      };
      const inThread = threadLimits[request].find((window) => isFull(seen, window, at));
      if (inThread !== undefined) return over('thread', inThread);
      const inApp = appLimits.find((window) => isFull(app, window, at));
      if (inApp !== undefined) return over('app', inApp);
      threads.set(key, keep(seen, threadLimits[request], at));
      keep(app, appLimits, at);
      return undefined;
    },
  };
}

function isFull(times: readonly number[], { most, withinMs }: Window, at: number): boolean {
  const first = times[times.length - most];
  return first !== undefined && first > at - withinMs;
}

/** Adds a moment, and forgets what no window looks back on. */
function keep(times: number[], windows: readonly Window[], at: number): number[] {
  times.push(at);
  const most = Math.max(...windows.map((window) => window.most));
  if (times.length > 2 * most) times.splice(0, times.length - most);
  return times;
}
