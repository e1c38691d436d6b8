/** Settles at the first Ctrl-C, SIGTERM, SIGHUP or IPC `shutdown`. From the second Ctrl-C on, the default is back. */
export async function untilAskedToStop(): Promise<'asked'> {
  return new Promise((resolve) => {
    const asked = () => {
      resolve('asked');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, asked);
    process.on('message', (message) => {
      if (message === 'shutdown') asked();
    });
  });
}
