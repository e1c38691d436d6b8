import { exitOnStartError } from './exit-on-start-error.ts';
import { start } from './start.ts';

await exitOnStartError(() => start(process.env));
