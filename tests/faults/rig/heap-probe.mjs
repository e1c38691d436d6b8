// Loaded into a bot by NODE_OPTIONS: tells its parent, on request, what it holds after a collection.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', (message) => {
  if (message !== 'heap') return;
  collect();
  setImmediate(() => {
    collect();
    const { heapUsed, rss, external } = process.memoryUsage();
    process.send?.({ heapUsed, rss, external, handles: process.getActiveResourcesInfo().length });
  });
});
process.channel?.unref();
