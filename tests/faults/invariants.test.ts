import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import type { SectionVersion } from '../../cycle/ports/report-store.ts';
import * as answers from './invariants/answer-invariants.ts';
import * as deliveries from './invariants/delivery-invariants.ts';
import { processesKept } from './invariants/process-invariants.ts';
import type { Finding, Recorded, RecordedAnswer, RecordedPost } from './recorded.ts';

const period = '2024-03';
const key = { report: 'r', period };

const post = (change: Partial<RecordedPost> = {}): RecordedPost => ({
  at: 5,
  request: 'send',
  conversation: 'a:1',
  carriedOut: true,
  acknowledged: true,
  status: 201,
  message: { kind: 'form', period, section: 's1', print: 'card' },
  ...change,
});

const reminder = (change: Partial<RecordedPost> = {}): RecordedPost =>
  post({ message: { kind: 'reminder', period, section: 's1', print: 'reminder' }, ...change });

const part = (print: string, change: Partial<RecordedPost> = {}): RecordedPost =>
  post({ conversation: 'c:1;messageid=1', message: { kind: 'other', print }, ...change });

const delivery = (change: Partial<Delivery>): Delivery => ({
  ...key,
  key: 'k',
  kind: 'reminder',
  to: 'a@example.no',
  state: 'sent',
  attempts: 1,
  ...change,
});

const answer = (change: Partial<RecordedAnswer> = {}): RecordedAnswer => ({
  serial: 1,
  conversation: 'a:1',
  period,
  section: 's1',
  items: ['i1'],
  sentAt: 10,
  toldAt: 20,
  told: 'receipt',
  tookMs: 10,
  ...change,
});

const version = (number: number, serial: number): SectionVersion => ({
  ...key,
  section: 's1',
  version: number,
  answers: textOf(serial),
  savedAt: '2024-04-02T08:00:00.000Z',
  savedBy: 'p',
  changed: ['i1'],
});

const textOf = (serial: number): SectionVersion['answers'] => ({
  i1: { state: 'answered', cells: { text: answers.answerText(serial) } },
});

const current = (number: number, serial: number): Recorded['sections'][number] => ({
  ...key,
  section: 's1',
  version: number,
  answers: textOf(serial),
  past: {},
});

/** One owner who got a card, a reminder and answered; one part of the report. All in order. */
const good: Recorded = {
  posts: [post(), reminder(), part('root')],
  answers: [answer()],
  violations: [],
  kills: 0,
  prompts: [{ conversation: 'a:1', section: 's1', period, unreachable: false }],
  conversations: new Map([
    ['a@example.no', 'a:1'],
    ['channel', 'c:1'],
  ]),
  deliveries: [
    delivery({ key: 'reminder|1|a@example.no' }),
    delivery({ key: 'report|0001|000', kind: 'report', to: 'channel' }),
  ],
  sections: [current(1, 1)],
  versions: [version(1, 1)],
  errors: new Map([['due-work-failed', 3]]),
};

type Invariant = (recorded: Recorded) => Finding;

/** Each invariant with logs that break it, and how often. */
const cases: readonly [string, Invariant, string, Partial<Recorded>, number][] = [
  ['promptsLost', deliveries.promptsLost, 'no card came', { posts: [reminder(), part('root')] }, 1],
  [
    'promptsLost',
    deliveries.promptsLost,
    'the card was not carried out',
    { posts: [post({ carriedOut: false })] },
    1,
  ],
  [
    'promptsTwice',
    deliveries.promptsTwice,
    'a card came twice without cause',
    { posts: [post(), post()] },
    1,
  ],
  [
    'promptsTwice',
    deliveries.promptsTwice,
    'a card came three times, one answer lost',
    { posts: [post({ acknowledged: false }), post(), post()] },
    2,
  ],
  ['remindersTwice', deliveries.remindersTwice, 'two for one', { posts: [...good.posts, reminder()] }, 1],
  [
    'reportPartsTwice',
    deliveries.reportPartsTwice,
    'a part twice',
    { posts: [...good.posts, part('root')] },
    1,
  ],
  [
    'unknownsAccounted',
    deliveries.unknownsAccounted,
    'said to be sent, and not there',
    { posts: [post(), part('root')] },
    1,
  ],
  [
    'unknownsAccounted',
    deliveries.unknownsAccounted,
    'there, and said to be dead',
    { deliveries: [delivery({ state: 'dead' }), delivery({ kind: 'report', to: 'channel' })] },
    1,
  ],
  [
    'unknownsAccounted',
    deliveries.unknownsAccounted,
    'a part of the report that nobody knows of',
    { posts: [...good.posts, part('another')] },
    1,
  ],
  [
    'nothingLeftOver',
    deliveries.nothingLeftOver,
    'a claim stays',
    { deliveries: [delivery({ state: 'sending' })] },
    1,
  ],
  [
    'limitsKept',
    deliveries.limitsKept,
    'over a limit',
    { violations: [{ at: 0, scope: 'app', request: 'send', thread: 'a:1', most: 50, withinMs: 1000 }] },
    1,
  ],
  ['limitsKept', deliveries.limitsKept, 'before Retry-After was over', { posts: [post({ early: true })] }, 1],
  ['acknowledgedLost', answers.acknowledgedLost, 'no version has it', { versions: [] }, 1],
  [
    'acknowledgedLost',
    answers.acknowledgedLost,
    'an item is missing',
    { answers: [answer({ items: ['i1', 'i2'] })] },
    1,
  ],
  [
    'falselyNotSaved',
    answers.falselyNotSaved,
    'it was saved',
    { answers: [answer({ told: 'not-saved' })] },
    1,
  ],
  [
    'falselyNotSaved',
    answers.falselyNotSaved,
    'it was saved, and a message afterwards said that it was not',
    {
      answers: [answer({ told: 'slow' })],
      posts: [...good.posts, post({ at: 25, message: { kind: 'not-saved', print: 'n' } })],
    },
    1,
  ],
  [
    'newestIsCurrent',
    answers.newestIsCurrent,
    'an older one is current',
    { answers: [answer(), answer({ serial: 2, sentAt: 30, toldAt: 40 })] },
    1,
  ],
  [
    'historyWhole',
    answers.historyWhole,
    'a number is missing',
    { sections: [current(2, 2)], versions: [version(2, 2)] },
    1,
  ],
  [
    'historyWhole',
    answers.historyWhole,
    'a version is not current',
    { versions: [version(1, 1), version(2, 2)] },
    1,
  ],
  [
    'historyWhole',
    answers.historyWhole,
    'the current row says another thing',
    { sections: [current(1, 2)] },
    1,
  ],
  [
    'savedTwice',
    answers.savedTwice,
    'one answer made two versions',
    { versions: [version(1, 1), version(2, 1)], sections: [current(2, 1)] },
    1,
  ],
  ['answeredInTime', answers.answeredInTime, 'over four seconds', { answers: [answer({ tookMs: 4001 })] }, 1],
  [
    'processesKept',
    processesKept,
    'a rejection unhandled',
    { errors: new Map([['unhandled-rejection', 2]]) },
    1,
  ],
];

describe('an invariant', () => {
  it.each(cases)('%s holds on a good log', (_name, invariant) => {
    const { broken, atMost } = invariant(good);
    expect(broken).toBeLessThanOrEqual(atMost);
  });

  it.each(cases)('%s fails when %3$s', (_name, invariant, _what, change, times) => {
    const { broken, atMost } = invariant({ ...good, ...change });
    expect(broken).toBe(times);
    expect(broken).toBeGreaterThan(atMost);
  });
});

describe('what may happen', () => {
  it('a card twice after a lost answer or a kill', () => {
    const lost = deliveries.promptsTwice({ ...good, posts: [post({ acknowledged: false }), post()] });
    expect(lost.broken).toBeLessThanOrEqual(lost.atMost);
    const killed = deliveries.promptsTwice({ ...good, posts: [post(), post()], kills: 1 });
    expect(killed.broken).toBeLessThanOrEqual(killed.atMost);
  });

  it('an unknown reminder that came, or did not', () => {
    const unknown = [delivery({ state: 'unknown' }), delivery({ kind: 'report', to: 'channel' })];
    expect(deliveries.unknownsAccounted({ ...good, deliveries: unknown }).broken).toBe(0);
    expect(
      deliveries.unknownsAccounted({ ...good, deliveries: unknown, posts: [post(), part('root')] }).broken,
    ).toBe(0);
  });

  it('nothing for somebody who cannot be reached', () => {
    const prompts = good.prompts.map((prompt) => ({ ...prompt, unreachable: true }));
    expect(deliveries.promptsLost({ ...good, prompts, posts: [] }).broken).toBe(0);
  });

  it('"not saved" of what was not saved', () => {
    expect(
      answers.falselyNotSaved({ ...good, answers: [answer({ told: 'not-saved', serial: 2 })] }).broken,
    ).toBe(0);
  });

  it('the p99 is the 99th of a hundred', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => answer({ tookMs: index + 1 }));
    expect(answers.answerP99(hundred)).toBe(99);
  });
});
