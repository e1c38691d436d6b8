import { parseConfig } from './config.ts';
import { startLocalTeams } from './start-local-teams.ts';
import { whenAskedToStop } from './when-asked-to-stop.ts';

try {
  const teams = await startLocalTeams(parseConfig(process.env));
  console.log(`local Teams listening on ${teams.url}`);
  await whenAskedToStop();
  await teams.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
