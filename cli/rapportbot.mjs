#!/usr/bin/env node
// Runs the command line straight from its TypeScript source: no build step stands between a checkout and a command.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
