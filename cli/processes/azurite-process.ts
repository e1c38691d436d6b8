import { createRequire } from 'node:module';

// Azurite keeps its last seconds only when it is told to shut down over IPC. A parent that dies cannot say so: the
// closed channel says it.
process.on('disconnect', () => {
  process.emit('message', 'shutdown', undefined);
});
// A listener for the channel's end holds the process; once Azurite has been told, only its own work may.
process.on('message', () => {
  process.channel?.unref();
});
// Ctrl-C in the terminal is the launcher's to answer.
process.on('SIGINT', () => {});
createRequire(import.meta.url)('azurite/dist/src/table/main.js');
