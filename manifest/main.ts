import { makePackage } from './make-package.ts';

process.exitCode = await makePackage(process.env, 'out/rapportbot.zip');
