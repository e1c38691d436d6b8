import { build } from './build.ts';

await build('dist/bot.mjs');
