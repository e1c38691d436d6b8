import { freePort } from '../../cli/processes/free-port.ts';
import { startAzurite as start } from '../../cli/processes/start-azurite.ts';

export interface Azurite {
  readonly connectionString: string;
  /** Ends it cleanly, with everything on disk. */
  stop(): Promise<void>;
}

/** Starts a table service of its own that keeps its data in `location`; on a free port where none is given. */
export async function startAzurite(options: {
  readonly location: string;
  readonly port?: number;
}): Promise<Azurite> {
  return start({ location: options.location, port: options.port ?? (await freePort()) });
}
