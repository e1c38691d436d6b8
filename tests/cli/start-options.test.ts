import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { demoOptions } from '../../cli/demo/options.ts';
import { UsageError } from '../../cli/options-of.ts';
import { start } from '../../cli/start/start.ts';
import { startOptions } from '../../cli/start/options.ts';

const definition = fileURLToPath(new URL('../../examples/helse-nord-ikt/definition.yaml', import.meta.url));
const now = new Date('2024-04-20T08:00:00Z');

it('starts the example when nothing is named', async () => {
  const options = await startOptions([], now);
  expect(options).toMatchObject({ fresh: false, data: '.data', starts: new Date('2024-04-09T06:30:00Z') });
  expect(options.files.team).toContain('team.json');
});

it("starts one's own definition with people made from its addresses, half an hour after its period opened", async () => {
  const options = await startOptions(['--definition', definition], now);
  // March 2024 opens on the first working day after Easter, 2 April at 08:00.
  expect(options).toMatchObject({ data: '.data/helse-nord-ikt', starts: new Date('2024-04-02T06:30:00Z') });
  expect(JSON.stringify(options.team)).toContain('hanne.hr@example.no');
  expect(options.files).toMatchObject({ definition, plans: [] });
});

it('says what is missing or cannot be read', async () => {
  await expect(startOptions(['--plan', 'x.yaml'], now)).rejects.toThrow(UsageError);
  await expect(startOptions(['--definition', 'no-such-file.yaml'], now)).rejects.toThrow(
    'no-such-file.yaml cannot be read',
  );
  await expect(startOptions(['--unknown'], now)).rejects.toThrow(UsageError);
});

it('prints usage when it is asked for', async () => {
  expect(await start(['--help'], {})).toBe(0);
  expect(() => demoOptions(['--nothing'])).toThrow(UsageError);
});
