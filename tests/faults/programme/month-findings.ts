import {
  acknowledgedLost,
  answerP99,
  falselyNotSaved,
  historyWhole,
  newestIsCurrent,
  savedTwice,
} from '../invariants/answer-invariants.ts';
import {
  limitsKept,
  nothingLeftOver,
  promptsLost,
  promptsTwice,
  remindersTwice,
  reportPartsTwice,
  unacknowledged,
  unknownsAccounted,
} from '../invariants/delivery-invariants.ts';
import { processesKept } from '../invariants/process-invariants.ts';
import type { Finding, Recorded } from '../recorded.ts';

/** Every invariant over a run. */
export function monthFindings(recorded: Recorded): readonly Finding[] {
  return [
    promptsLost(recorded),
    promptsTwice(recorded),
    remindersTwice(recorded),
    reportPartsTwice(recorded),
    unknownsAccounted(recorded),
    nothingLeftOver(recorded),
    limitsKept(recorded),
    acknowledgedLost(recorded),
    falselyNotSaved(recorded),
    newestIsCurrent(recorded),
    historyWhole(recorded),
    savedTwice(recorded),
    processesKept(recorded),
  ];
}

/** What a run came to in figures. */
export function monthFigures(recorded: Recorded): Readonly<Record<string, number>> {
  const { posts, answers, deliveries, kills, versions } = recorded;
  const arrived = (kind: string) =>
    posts.filter(
      ({ request, carriedOut, message }) => request === 'send' && carriedOut && message?.kind === kind,
    ).length;
  return {
    owners: recorded.prompts.length,
    kills,
    'connector requests': posts.length,
    'faults met': posts.filter(({ acknowledged }) => !acknowledged).length,
    'arrived unacknowledged': unacknowledged(posts),
    'cards arrived': arrived('form'),
    'reminders arrived': arrived('reminder'),
    'answers handed in': answers.length,
    acknowledged: answers.filter(({ told }) => told === 'receipt').length,
    'versions stored': versions.length,
    unknown: deliveries.filter(({ state }) => state === 'unknown').length,
    'p99 ms': Math.round(answerP99(answers)),
    'slowest ms': Math.round(Math.max(0, ...answers.map(({ tookMs }) => tookMs))),
  };
}
