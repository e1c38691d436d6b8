import { describe, expect, it, test } from 'vitest';
import { createDueLane, restAfter, type Urgency } from '../../cycle/due-lane.ts';
import { virtualTimer } from '../support/virtual-timer.ts';

/** A lane whose rounds look for so long, and then send for so long unless they are ended. */
function laneOf(lookMs: number, sendMs = 0) {
  const timer = virtualTimer();
  const lane = createDueLane(timer);
  const rounds: { readonly from: number; readonly also: readonly string[]; ended?: true }[] = [];
  const ask = async (when?: Urgency, also?: string): Promise<void> =>
    lane.run(
      also,
      async (periods, signal) => {
        const round: (typeof rounds)[number] = { from: timer.elapsedMs(), also: periods };
        rounds.push(round);
        await timer.sleep(lookMs);
        await timer.sleep(sendMs, signal);
        if (signal.aborted) round.ended = true;
        return lookMs;
      },
      when,
    );
  const begun = () => rounds.map(({ from }) => from);
  return { timer, lane, ask, rounds, begun };
}

describe('a round that an answer asks for', () => {
  it('begins at once where nothing has been looked for lately', async () => {
    const { timer, ask, begun } = laneOf(2000);
    void ask('soon');
    await timer.pass(0);
    expect(begun()).toEqual([0]);
  });

  it('comes once for all answers of the time that the last one is rested from', async () => {
    const { timer, ask, begun, rounds } = laneOf(2000);
    void ask('soon', '2024-03');
    for (let answer = 0; answer < 200; answer += 1) {
      await timer.pass(100);
      void ask('soon', answer % 2 === 0 ? '2024-03' : '2024-02');
    }
    await timer.pass(60_000);
    // Each takes 2 s and is rested from for four times as long; the last answer comes just after the third began.
    expect(begun()).toEqual([0, 10_000, 20_000, 30_000]);
    expect(new Set(rounds[1]?.also)).toEqual(new Set(['2024-03', '2024-02']));
  });

  it('waits for nothing that can be noticed in a small report', async () => {
    const { timer, ask, begun } = laneOf(10);
    void ask('soon');
    await timer.pass(10);
    void ask('soon');
    await timer.pass(40);
    expect(begun()).toEqual([0, 50]);
  });

  it('does not end a round that is sending', async () => {
    const { timer, ask, rounds } = laneOf(100, 20_000);
    void ask();
    await timer.pass(1000);
    void ask('soon');
    await timer.pass(30_000);
    expect(rounds).toHaveLength(2);
    expect(rounds[0]?.ended).toBeUndefined();
    // Sending is no work to rest from.
    expect(rounds[1]?.from).toBe(20_500);
  });
});

describe('a round that somebody waits for, or the timer', () => {
  it('begins at once, and takes along what waits', async () => {
    const { timer, ask, begun, rounds } = laneOf(2000);
    void ask('soon');
    await timer.pass(2500);
    const answered = ask('soon', '2024-03');
    await timer.pass(500);
    const pressed = ask('now', '2024-02');
    await timer.pass(0);
    expect(begun()).toEqual([0, 3000]);
    expect(rounds[1]?.also).toEqual(['2024-03', '2024-02']);
    await timer.pass(2000);
    await Promise.all([answered, pressed]);
    await timer.pass(60_000);
    expect(begun()).toHaveLength(2);
  });

  it('follows one that is looking, without a rest', async () => {
    const { timer, ask, begun } = laneOf(2000);
    void ask('soon');
    await timer.pass(1000);
    void ask('soon');
    void ask('now');
    await timer.pass(60_000);
    expect(begun()).toEqual([0, 2000]);
  });

  it('lets one that is sending go on for five seconds', async () => {
    const { timer, ask, begun, rounds } = laneOf(100, 20_000);
    void ask();
    await timer.pass(1000);
    void ask();
    await timer.pass(10_000);
    expect(begun()).toEqual([0, 5000]);
    expect(rounds[0]?.ended).toBe(true);
  });
});

it('never does two rounds at a time, whoever asks', async () => {
  const { timer, lane } = laneOf(0);
  let running = 0;
  let most = 0;
  const round = async () => {
    running += 1;
    most = Math.max(most, running);
    await timer.sleep(300);
    running -= 1;
    return 300;
  };
  for (let ask = 0; ask < 60; ask += 1) {
    void lane.run(undefined, round, ask % 7 === 0 ? 'now' : 'soon');
    await timer.pass(70);
  }
  await timer.pass(10_000);
  expect([most, running]).toEqual([1, 0]);
});

it('goes on after a round that fails', async () => {
  const { timer, lane, ask, begun } = laneOf(100);
  const failed = lane.run(undefined, async () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  void ask('soon');
  await timer.pass(0);
  expect(begun()).toEqual([0]);
});

it('ends what waits when it is stopped, and begins nothing more', async () => {
  const { timer, lane, ask, begun } = laneOf(2000);
  void ask('soon');
  await timer.pass(2000);
  const waits = ask('soon');
  lane.stop();
  await waits;
  await ask('now');
  expect(begun()).toEqual([0]);
});

test.each([
  [0, 0],
  [10, 40],
  [2000, 8000],
  [60_000, 30_000],
])('after looking for %i ms it rests for %i ms', (looked, rest) => {
  expect(restAfter(looked)).toBe(rest);
});
