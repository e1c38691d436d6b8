import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of the product, started by its launcher. */
export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  /** Asks it to stop and waits until it has; kills it when it does not within the time it is given. */
  stop(): Promise<void>;
  /** Settles when the process ends, with its exit code. */
  readonly ended: Promise<number | null>;
}

const readyWithinMs = 60_000;
const stopWithinMs = 15_000;

/**
 * Starts a program of this repository and waits until its output says that it is ready. It runs in a process group of its
 * own, so that Ctrl-C reaches the launcher alone, which stops its children in order; when the launcher dies, the closed
 * channel tells them.
 * @throws {Error} with the program's own words when it ends or is silent before it is ready.
 */
export async function startChild(options: {
  readonly name: string;
  readonly file: URL;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly ready: RegExp;
}): Promise<Child> {
  const path = fileURLToPath(options.file);
  const child = fork(path, options.args ?? [], {
    execArgv: path.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [],
    env: { ...process.env, ...options.env },
    detached: true,
    silent: true,
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
    });
  });
  await untilReady(options.name, child, options.ready, ended);
  return { name: options.name, process: child, ended, stop: () => stopChild(child, ended) };
}

async function untilReady(
  name: string,
  child: ChildProcess,
  ready: RegExp,
  ended: Promise<number | null>,
): Promise<void> {
  let output = '';
  const said = new Promise<'ready'>((resolve) => {
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      if (ready.test(output)) resolve('ready');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  });
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => {
      resolve('silent');
    }, readyWithinMs);
  });
  const first = await Promise.race([said, silent, ended.then((code) => ({ code }))]);
  clearTimeout(timer);
  if (first === 'ready') return;
  if (first === 'silent') child.kill('SIGKILL');
  throw new Error(`${name} did not start:\n${output.trim()}`);
}

async function stopChild(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.connected) child.send('shutdown');
  else child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(timer);
}
