import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { freePort } from '../../../cli/processes/free-port.ts';
import { bundledBot } from './bundled-bot.ts';
import { type Child, startChild } from '../../../cli/processes/start-child.ts';

/** What the bots' logs said, over all instances and starts. */
export interface FleetLog {
  /** Lines by event, of level error and worse. */
  readonly errors: ReadonlyMap<string, number>;
  /** The first lines of each error, for whoever looks into it. */
  readonly samples: ReadonlyMap<string, string>;
}

/** What a process holds after a garbage collection. */
export interface Held {
  readonly heapMb: number;
  readonly handles: number;
}

const heldSchema = z.tuple([z.object({ heapUsed: z.number(), handles: z.number() })]).rest(z.unknown());

interface Instance {
  readonly port: number;
  child: Child | undefined;
}

/** Any number of bots against one store, each a process of its own that may be killed at any moment. */
export class BotFleet {
  readonly #instances: Instance[] = [];
  readonly #env: Readonly<Record<string, string>>;
  readonly #errors = new Map<string, number>();
  readonly #samples = new Map<string, string>();
  #kills = 0;

  private constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  /** Starts them, or as many as `running` says; `env` says everything but the port. */
  static async start(
    count: number,
    env: Readonly<Record<string, string>>,
    running = count,
  ): Promise<BotFleet> {
    const fleet = new BotFleet(env);
    for (let index = 0; index < count; index += 1) {
      fleet.#instances.push({ port: await freePort(), child: undefined });
    }
    await Promise.all(fleet.#instances.slice(0, running).map((_, index) => fleet.startInstance(index)));
    return fleet;
  }

  get size(): number {
    return this.#instances.length;
  }

  /** Processes that ended otherwise than by being asked to. */
  get kills(): number {
    return this.#kills;
  }

  get log(): FleetLog {
    return { errors: this.#errors, samples: this.#samples };
  }

  /** Where an instance takes activities, whether or not it runs now. */
  url(index: number): string {
    return `http://127.0.0.1:${this.#at(index).port}/api/messages`;
  }

  pid(index: number): number | undefined {
    return this.#at(index).child?.process.pid;
  }

  /** Starts an instance; `failAt` names the failpoint at which it kills itself. */
  async startInstance(index: number, failAt?: string): Promise<void> {
    const instance = this.#at(index);
    const child = await startChild({
      name: `Bot ${index}`,
      file: await bundledBot(),
      env: {
        ...this.#env,
        PORT: String(instance.port),
        ...(failAt === undefined ? {} : { RAPPORTBOT_FAIL_AT: failAt }),
      },
      ready: /"event":"listening"/,
    });
    instance.child = child;
    this.#listen(child);
  }

  /** Asks an instance what it holds; the fleet must have been started with `probed`. */
  async held(index: number): Promise<Held> {
    const child = this.#at(index).child?.process;
    if (child === undefined) throw new Error(`Instance ${index} does not run`);
    const answer = once(child, 'message');
    child.send('heap');
    const [{ heapUsed, handles }] = heldSchema.parse(await answer);
    return { heapMb: heapUsed / 2 ** 20, handles };
  }

  /** Kills an instance in the middle of whatever it does, and waits until it is gone. */
  async kill(index: number): Promise<void> {
    const { child } = this.#at(index);
    if (child === undefined || !child.process.kill('SIGKILL')) return;
    await child.ended;
    this.#kills += 1;
    this.#at(index).child = undefined;
  }

  /** Waits until an instance has ended by itself, as at a failpoint; false where it still runs after so long. */
  async ended(index: number, withinMs: number): Promise<boolean> {
    const { child } = this.#at(index);
    if (child === undefined) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), withinMs);
    });
    const first = await Promise.race([child.ended, late]);
    clearTimeout(timer);
    if (first === 'late') return false;
    this.#kills += 1;
    this.#at(index).child = undefined;
    return true;
  }

  /** Asks an instance to stop, as a rolling restart does. */
  async stopInstance(index: number): Promise<void> {
    const instance = this.#at(index);
    await instance.child?.stop();
    instance.child = undefined;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#instances.map(async ({ child }) => child?.stop()));
  }

  #at(index: number): Instance {
    const instance = this.#instances[index];
    if (instance === undefined) throw new RangeError(`There is no instance ${index}`);
    return instance;
  }

  /** Each stream by itself: a line that is cut between two chunks must not be joined with the other stream's. */
  #listen({ process: { stdout, stderr } }: Child): void {
    for (const input of [stdout, stderr]) {
      if (input === null) continue;
      createInterface({ input }).on('line', (line) => {
        if (/"level":"(error|fatal)"/.test(line) || !line.startsWith('{')) this.#note(line);
      });
    }
  }

  #note(line: string): void {
    const event = /"event":"([^"]+)"/.exec(line)?.[1] ?? 'output';
    this.#errors.set(event, (this.#errors.get(event) ?? 0) + 1);
    if (!this.#samples.has(event)) this.#samples.set(event, line.slice(0, 2000));
  }
}
