import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../cli/processes/free-port.ts';
import { Player } from '../../cli/demo/player.ts';
import { TeamsClient } from '../../cli/demo/teams-client.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rapportbot-start-'));
});
afterAll(async () => {
  await rm(data, { recursive: true, force: true });
});

interface Started {
  readonly url: string;
  /** Ctrl-C, as a terminal sends it. Gives the exit code. */
  interrupt(): Promise<number | null>;
}

/** `npm start` in a process group of its own, as in a terminal. */
async function npmStart(): Promise<Started> {
  const env = {
    ...process.env,
    PORT: String(await freePort()),
    LOCAL_TEAMS_PORT: String(await freePort()),
    AZURITE_TABLE_PORT: String(await freePort()),
  };
  const child = spawn('npm', ['start', '--', '--data', data], { env, detached: true, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => {
      reject(new Error(output));
    });
  });
  return {
    url,
    interrupt: async () => {
      process.kill(-(child.pid ?? 0), 'SIGINT');
      return ended;
    },
  };
}

/** The processes that name the data folder, in their arguments or environment. */
function processesOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => {
      try {
        const told =
          readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8');
        return told.includes(folder);
      } catch {
        return false; // It ended while we looked.
      }
    });
}

it('starts with one command, stops with Ctrl-C leaving nothing, and goes on where it stopped', async () => {
  const first = await npmStart();
  expect(await (await fetch(first.url)).text()).toContain('<html');
  expect(processesOf(data).length).toBeGreaterThanOrEqual(3);

  const teams = new TeamsClient(first.url);
  const hanne = (await teams.people()).find(({ email }) => email === 'hanne.hr@example.no');
  if (hanne === undefined) throw new Error('Hanne is not there');
  const player = new Player(teams, hanne, 'execute');
  const { message, card } = await player.card('the card for HR', 'submit', { section: 'hr' });
  const inputs = Object.fromEntries(
    card.inputs.map(({ id, name }) => [id, name.endsWith('/short') ? '2,4' : '']),
  );
  await player.press(message, 'draft', inputs);

  await first.interrupt();
  expect(processesOf(data)).toEqual([]);

  const second = await npmStart();
  const again = new Player(new TeamsClient(second.url), hanne, 'execute');
  const before = (await again.messages()).length;
  await again.write('svar hr');
  const form = await again.card('the draft', 'submit', { section: 'hr' });
  expect(form.card.inputs.find(({ name }) => name === 'sick-leave/short')?.value).toBe('2,4');
  expect(before).toBeGreaterThanOrEqual(2);
  await second.interrupt();
  expect(processesOf(data)).toEqual([]);
}, 180_000);
