import { expect, it } from 'vitest';
import { createSendGate } from '../../../cycle/pace/send-gate.ts';

it('learns nothing of others from a turn whose message never came', async () => {
  let now = 0;
  const gate = createSendGate({
    timer: {
      elapsedMs: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    },
    silentUntil: () => 0,
    app: { waitMs: () => 0, sent: () => {} },
    anotherSlot: async () => undefined,
  });
  // Their claims failed.
  gate.granted(100);
  gate.granted(200);
  now = 60_000;
  gate.granted(60_040);
  now = 60_010;
  expect(await gate.pass()).toBe(true);
  // Ten milliseconds from turn to gate are less than the shortest lead.
  expect(gate.leadMs()).toBe(40);
});
