import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { freePort } from './free-port.ts';

export interface Azurite {
  readonly connectionString: string;
  /** Ends it cleanly, with everything on disk. */
  stop(): Promise<void>;
}

/** The key that every Azurite has; published by Microsoft, and no secret. */
const emulatorKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Starts a table service of its own, as a child process, that keeps its data in `location`. Stops it by the one message
 * that makes it save first: killing it loses the last seconds.
 */
export async function startAzurite(options: {
  readonly location: string;
  readonly port?: number;
}): Promise<Azurite> {
  const port = options.port ?? (await freePort());
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/table/main.js');
  const where = ['--tableHost', '127.0.0.1', '--tablePort', String(port), '--location', options.location];
  const child = fork(main, [...where, '--silent', '--skipApiVersionCheck', '--disableTelemetry'], {
    silent: true,
    execArgv: [],
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  await started(child);
  const account = 'devstoreaccount1';
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${emulatorKey}`,
      `TableEndpoint=http://127.0.0.1:${port}/${account};`,
    ].join(';'),
    stop: async () => {
      process.off('exit', killWithUs);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.send('shutdown');
      await ended;
    },
  };
}

async function started(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('successfully started')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Azurite ended with ${code}: ${output}`)));
  });
}
