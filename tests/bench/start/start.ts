import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from '../../../cli/build/build.ts';
import { march2024 } from '../../../cli/processes/example.ts';
import { freePort } from '../../../cli/processes/free-port.ts';
import { startChild } from '../../../cli/processes/start-child.ts';
import { type Figure, figureOf } from '../figure.ts';
import { withAzurite } from '../store/with-azurite.ts';

const rounds = 5;
const warmMs = 1500;
const run = promisify(execFile);

interface Started {
  /** Milliseconds from the start of the process until it listens. */
  readonly ms: number;
  /** Megabytes that it has in memory a little later, when it has made ready what it can. */
  readonly megabytes: number;
}

/** The built bot over a table service, from nothing to listening, against a process that only has the SDKs; one of each in turn. */
export async function start(): Promise<readonly Figure[]> {
  const outfile = 'out/bench/bot.mjs';
  await build(outfile);
  return withAzurite(async (connectionString) => {
    const env = {
      AZURE_TABLES_CONNECTION_STRING: connectionString,
      RAPPORTBOT_DEFINITION: march2024.definition,
      RAPPORTBOT_PLAN: march2024.plans.join(','),
    };
    const product = async () => started(pathToFileURL(outfile), env);
    const floor = async () => started(new URL('teams-ai-echo.mjs', import.meta.url), {});
    await product();
    const [values, floors]: [Started[], Started[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await floor());
      values.push(await product());
    }
    const least = (what: keyof Started, of: readonly Started[]) => Math.min(...of.map((one) => one[what]));
    const compare = (name: string, what: keyof Started, unit: string) =>
      figureOf({ name, value: least(what, values), floor: least(what, floors), unit, mark: 1.3 });
    return [
      compare('start to listening, against a process with the SDKs', 'ms', 'ms'),
      compare('memory when listening, against a process with the SDKs', 'megabytes', 'MB'),
    ];
  });
}

async function started(file: URL, env: Readonly<Record<string, string>>): Promise<Started> {
  const before = performance.now();
  const child = await startChild({
    name: file.pathname,
    file,
    env: { ...env, PORT: String(await freePort()) },
    ready: /"event":"listening"/,
  });
  const ms = performance.now() - before;
  // What is left for after listening is in its memory too.
  await sleep(warmMs);
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(child.process.pid)]);
  await child.stop();
  return { ms, megabytes: Number(stdout) / 1000 };
}
