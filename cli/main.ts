import { commands, usage } from './commands.ts';

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  const asked = name === 'help' || name === '--help';
  (asked ? console.log : console.error)(usage);
  process.exitCode = asked ? 0 : 2;
} else {
  process.exitCode = await command.run(args);
}
