/** What runs in the bot besides the bot: it tells its parent, on request, what the process holds after a collection. */
const probe = `
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
process.on('message', (message) => {
  if (message !== 'heap') return;
  collect();
  setImmediate(() => {
    collect();
    process.send({ heapUsed: process.memoryUsage().heapUsed, handles: process.getActiveResourcesInfo().length });
  });
});
process.channel.unref();
`;

/** The environment of a bot that can be asked what it holds. */
export const probed = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(probe)}` } as const;
