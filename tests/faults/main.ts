import { parseArgs } from 'node:util';
import { removeBundledBot } from './rig/bundled-bot.ts';
import { runProgramme } from './run-programme.ts';
import { runWithout } from './run-without.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'string' },
    without: { type: 'string' },
    owners: { type: 'string' },
    kills: { type: 'string' },
    months: { type: 'string' },
    instances: { type: 'string' },
  },
});

const only = values.only.split(',').filter((id) => id !== '');
const options = {
  full: values.full,
  only,
  seed: Number(values.seed),
  ...(values.owners === undefined ? {} : { owners: Number(values.owners) }),
  ...(values.months === undefined ? {} : { months: Number(values.months) }),
  ...(values.instances === undefined ? {} : { instances: values.instances.split(',').map(Number) }),
  ...(values.kills === undefined ? {} : { kills: Number(values.kills) }),
  ...(values.json === undefined ? {} : { jsonFile: values.json }),
};
const failed =
  values.without === undefined
    ? await runProgramme(options)
    : await runWithout(values.without.split(','), options);
await removeBundledBot();
process.exit(failed === 0 ? 0 : 1);
