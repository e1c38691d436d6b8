import type { ScenarioOptions } from './programme/scenario.ts';

/** A safeguard that can be taken out of the bot, to see that the programme notices. */
export interface Safeguard {
  readonly id: string;
  /** What is taken away, in words. */
  readonly without: string;
  /** Texts in files of the repository, each replaced by another before the bot is bundled. */
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  /** Another size than the scenario's own, where that meets too little. */
  readonly options?: Partial<ScenarioOptions>;
  /** The scenario that must notice, and the invariants of which it must find at least one broken. */
  readonly scenario: string;
  readonly breaks: readonly string[];
}

/** Every safeguard, with the invariant that falls without it. */
export const safeguards: readonly Safeguard[] = [
  {
    id: 'claim',
    without: 'a message is sent without claiming its row first',
    edits: [
      {
        file: 'cycle/due/send-deliveries.ts',
        from: "return 'lost';",
        to: "await composed.send(); return 'done';",
      },
    ],
    scenario: 'T1',
    breaks: ['reminders twice', 'unknown not accounted', 'report twice', 'prompts twice'],
  },
  {
    id: 'at-most-once',
    without: 'a reminder or a post whose fate is unknown is sent again',
    edits: [
      {
        file: 'cycle/due/settled.ts',
        from: 'repeatable && delivery.attempts < attemptsAtMost',
        to: 'delivery.attempts < attemptsAtMost',
      },
    ],
    scenario: 'T1',
    breaks: ['reminders twice', 'report twice', 'unknown not accounted'],
  },
  {
    id: 'at-least-once',
    without: 'a card whose fate is unknown is not sent again',
    edits: [
      {
        file: 'cycle/due/settled.ts',
        from: 'repeatable && delivery.attempts < attemptsAtMost',
        to: 'repeatable && delivery.attempts < 0',
      },
    ],
    scenario: 'T1',
    breaks: ['prompts lost'],
  },
  {
    id: 'one-post',
    without: 'the HTTP client repeats a request whose connection broke, as the SDK does',
    edits: [
      {
        file: 'bot/messenger/connector-http-client.ts',
        from: 'throw new ConnectorError(failureOf(cause), { cause });',
        to: 'if (!Object.hasOwn(request, "again")) { Object.assign(request, { again: true }); return answerOf(request, timeoutMs); } throw new ConnectorError(failureOf(cause), { cause });',
      },
    ],
    scenario: 'T1',
    options: { owners: 80, kills: 0 },
    breaks: ['reminders twice', 'report twice', 'unknown not accounted', 'prompts twice'],
  },
  {
    id: 'retry-after',
    without: 'a Retry-After is not obeyed',
    edits: [
      {
        file: 'bot/messenger/outcome-of-failure.ts',
        from: 'failure.retryAfterMs ?? defaultWaitMs',
        to: '100',
      },
    ],
    scenario: 'T3',
    breaks: ['limiter violations'],
  },
  {
    id: 'pace',
    without: 'no message waits for its turn',
    edits: [
      {
        file: 'cycle/due/send-deliveries.ts',
        from: "if (cycle.pace !== undefined && !(await cycle.pace.turn(to, signal))) return 'done';",
        to: '',
      },
      { file: 'cycle/due/paced-messenger.ts', from: 'return pace.leave();', to: 'return true;' },
    ],
    scenario: 'T1',
    breaks: ['limiter violations'],
  },
  {
    id: 'read-back',
    without: 'a write whose answer was lost is not read back, and counts as not done',
    edits: [
      {
        file: 'storage/azure/settle-write.ts',
        from: 'failure = error;\n    }',
        to: "failure = error;\n if (operation.startsWith('Saving')) throw toStorageError(operation, failure); }",
      },
    ],
    scenario: 'T4',
    breaks: ['told "not saved" of a saved answer'],
  },
  {
    id: 'in-time',
    without: 'a press waits for the store as long as that takes',
    edits: [
      { file: 'bot/create-app.ts', from: 'parts.answerWithinMs ?? 3_500', to: '60_000' },
      { file: 'storage/azure/patience.ts', from: 'read: 1400', to: 'read: 8000' },
      { file: 'storage/azure/patience.ts', from: 'write: 1000', to: 'write: 8000' },
    ],
    scenario: 'T4',
    breaks: ['answers too late'],
  },
  {
    id: 'receipt-after-store',
    without: 'a receipt is shown though somebody else wrote first',
    edits: [
      {
        file: 'cycle/record/save-answers.ts',
        from: "if (written.outcome === 'written') {",
        to: "if (written.outcome !== 'written' || written.outcome === 'written') {",
      },
      { file: 'cycle/record/save-answers.ts', from: 'etag: written.etag,', to: "etag: ''," },
    ],
    scenario: 'T6',
    breaks: ['acknowledged and lost'],
  },
  {
    id: 'numbered-insert',
    without: 'a version is written over one with the same number',
    edits: [
      {
        file: 'storage/azure/save-section.ts',
        from: "['create', history],",
        to: "['upsert', history, 'Replace'],",
      },
    ],
    scenario: 'T6',
    breaks: ['acknowledged and lost', 'history not whole', 'told wrongly'],
  },
  {
    id: 'one-batch',
    without: 'only the row of history is written, and the current row is not',
    edits: [
      {
        file: 'storage/azure/save-section.ts',
        from: "['update', { ...currentKeys, ...content }, 'Merge'],",
        to: '',
      },
    ],
    scenario: 'T6',
    breaks: ['history not whole'],
  },
  {
    id: 'same-answer',
    without: 'the same answers once more are a version of their own',
    edits: [
      {
        file: 'cycle/record/save-answers.ts',
        from: 'if (changed.length === 0) return',
        to: 'if (changed.length < 0) return',
      },
    ],
    scenario: 'T6',
    breaks: ['one answer, two versions'],
  },
  {
    id: 'stale-card',
    without: 'an older press that arrives late is taken',
    edits: [
      {
        file: 'cycle/record/decide-submission.ts',
        from: "if (newer !== undefined) return { type: 'stop', stop: newer };",
        to: '',
      },
    ],
    scenario: 'T6',
    breaks: ['newer answer overtaken'],
  },
  {
    id: 'expired-claim',
    without: 'a claim that ran out stays',
    edits: [
      {
        file: 'cycle/due/send-deliveries.ts',
        from: 'const ready = await releaseExpired(cycle, stored, storeNow);',
        to: "const ready = stored.delivery.state === 'sending' ? undefined : stored;",
      },
    ],
    scenario: 'T2',
    options: { failpoints: ['after-claim-before-post'] },
    breaks: ['left in the middle', 'ran to its end', 'prompts lost'],
  },
  {
    id: 'strict-door',
    without: 'the door lets any body in',
    edits: [
      {
        file: 'bot/front-door/create-front-door.ts',
        from: 'if (!parsed.success) throw malformed(parsed.error.issues[0]?.path ?? []);',
        to: 'if (!parsed.success) throw new TypeError("no shape");',
      },
    ],
    scenario: 'T7',
    breaks: ['server errors from input'],
  },
  {
    id: 'nothing-kept',
    without: 'every body that is read is kept',
    edits: [
      {
        file: 'bot/front-door/read-body.ts',
        from: 'const bytes = await collect(request);',
        to: 'const bytes = await collect(request); (globalThis as { kept?: unknown[] }).kept = [...((globalThis as { kept?: unknown[] }).kept ?? []), new TextDecoder().decode(bytes), Array.from({ length: 3_000 }, () => Math.random())];',
      },
    ],
    scenario: 'T7',
    breaks: ['heap growth in MB'],
  },
  {
    id: 'handled',
    without: 'a failing refusal of the door is not handled',
    edits: [
      {
        file: 'bot/teams/on-message.ts',
        from: 'const text = messageText(activity);',
        to: "const text = messageText(activity); void Promise.reject(new Error('nobody handles this'));",
      },
    ],
    scenario: 'T7',
    breaks: ['unhandled in a process'],
  },
];
