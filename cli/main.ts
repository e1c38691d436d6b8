import { commands, usage } from './commands.ts';

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  (name === '' || name === 'help' || name === '--help' ? console.log : console.error)(usage);
  process.exitCode = name === '' || name.endsWith('help') ? 0 : 2;
} else {
  process.exitCode = await command.run(args);
}
