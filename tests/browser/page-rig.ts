import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeClock } from '../../local/clock/clock-file.ts';
import { connector, withCard } from '../local/connector-call.ts';
import { summaryCard } from '../local/fixtures/cards.ts';
import { ingrid, type Rig, startRig, team } from '../local/rig.ts';

/** The page with the small team of the fixtures, where everybody has the app; it is Tuesday 9 April 2024, 08:31. */
export async function startPageRig(): Promise<Rig> {
  const clockFile = join(mkdtempSync(join(tmpdir(), 'local-teams-')), 'clock.json');
  writeClock(clockFile, new Date('2024-04-09T06:31:00Z'), new Date());
  const rig = await startRig({ LOCAL_CLOCK_FILE: clockFile, LOCAL_INVOKE_TIMEOUT_MS: '1500' });
  await rig.post('install-all', {});
  return rig;
}

/** Ingrid has a form to fill in. */
export async function sendForm(rig: Rig): Promise<void> {
  await rig.post('messages', { as: ingrid.aadObjectId, text: 'skjema' });
}

/** The summary is posted in the channel. Gives the id of its thread. */
export async function postSummary(rig: Rig): Promise<string> {
  const created = await connector(rig.url, 'POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: team.channels[0]!.id } },
    activity: { ...withCard(summaryCard()), summary: 'Månedsrapport mars 2024' },
  });
  return created.body.id;
}
