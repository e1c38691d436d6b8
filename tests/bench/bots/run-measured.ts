/** Lets the process that measures ask when nothing is left to do, and ends with it. */
export function runMeasured(idle: () => Promise<void>): void {
  console.log('listening');
  process.once('disconnect', () => process.exit());
  process.on('message', (message) => {
    if (message !== 'idle') process.exit();
    void idle().then(() => process.send?.('idle'));
  });
}
