/** Waits for SIGTERM, SIGINT, the parent's message `shutdown`, or the parent's going away. */
export function whenAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    process.once('disconnect', resolve);
    process.on('message', (message) => {
      if (message === 'shutdown') resolve();
    });
  });
}
