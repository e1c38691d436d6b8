import { type HeadlessTeams, startHeadlessTeams } from '../../../../local/headless/headless-teams.ts';
import { whenAskedToStop } from '../../../../local/when-asked-to-stop.ts';
import { createHoldWatch } from './hold-watch.ts';
import { type Order, orderSchema, type Told } from './wire.ts';

/** The connector as a process of its own: it counts requests when they come, whatever the programme is busy with. */
let teams: HeadlessTeams | undefined;
const holds = createHoldWatch(() => performance.now());

const tell = (told: Told): void => {
  process.send?.(told);
};

async function start(order: Extract<Order, { type: 'start' }>): Promise<void> {
  const { people, channelId, seed, origin } = order;
  teams = await startHeadlessTeams({
    people,
    channelId,
    seed,
    // Pace, claims and waits are of real time, whatever the calendar's clock says.
    now: () => performance.timeOrigin + performance.now() - origin,
    onEntry: (entry) => tell({ type: 'entry', entry }),
    onViolation: (violation) =>
      tell({ type: 'violation', violation: { ...violation, heldMs: holds.longestMs() } }),
  });
  tell({ type: 'listening', url: teams.url });
}

process.on('message', (message) => {
  if (message === 'shutdown') return;
  const order = orderSchema.parse(message);
  if (order.type === 'start') {
    void start(order);
    return;
  }
  if (order.type === 'faults') teams?.setFaults(order.rates, order.conversation);
  if (order.type === 'throttling') teams?.setThrottling(order.on);
  tell({ type: 'done', id: order.id });
});

console.log('ready');
await whenAskedToStop();
holds.stop();
await teams?.stop();
if (process.connected) process.disconnect();
