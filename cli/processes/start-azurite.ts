import { mkdir } from 'node:fs/promises';
import { type Child, startChild } from './start-child.ts';

/** The well-known account of every Azurite; it protects nothing. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A running table store on this machine. */
export interface Azurite extends Child {
  readonly connectionString: string;
}

/**
 * Starts Azurite's table service as a process of its own, keeping its data in `location`. Stop it only through `stop`:
 * a killed Azurite loses its last seconds.
 */
export async function startAzurite(options: {
  readonly location: string;
  readonly port: number;
}): Promise<Azurite> {
  const { location, port } = options;
  await mkdir(location, { recursive: true });
  const child = await startChild({
    name: 'Azurite',
    file: new URL('./azurite-process.ts', import.meta.url),
    args: [
      ['--tableHost', '127.0.0.1'],
      ['--tablePort', String(port)],
      ['--location', location],
      ['--silent', '--skipApiVersionCheck', '--disableTelemetry'],
    ].flat(),
    ready: /successfully started/i,
  });
  const connectionString = [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `TableEndpoint=http://127.0.0.1:${port}/${account}`,
  ].join(';');
  return { ...child, connectionString };
}
