import { expect, test } from 'vitest';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { currentRecords, reportOf } from '../../cycle/period/report-of.ts';
import { reportJson } from '../../documents/report-json.ts';
import { reportFindings } from '../../report/checks/of-report/report-findings.ts';
import { newInstallation, raised } from './installation.ts';
import { channel, march } from './march.ts';
import type { Play } from './play.ts';
import { publish } from './publication.ts';

/** Everything about March that somebody can see: the answer in the chat, and the machine-readable report. */
async function seen(play: Play): Promise<string> {
  const loaded = await loadPeriod(play.cycle, march);
  if (loaded === undefined) throw new Error('March is not in the store');
  const { definition, plan } = loaded;
  const report = reportOf(loaded, { language: 'nb', now: play.cycle.clock.now() });
  const findings = reportFindings({ report, definition, plan, records: currentRecords(loaded) });
  const { send } = await play.write('dag', 'status mars 2024');
  return JSON.stringify([send, reportJson(report, definition, findings)]);
}

test('a published report renders unchanged after names and limits have changed (G3)', async () => {
  const installation = await newInstallation();
  const first = await installation.start('a');
  await first.tick();
  await first.write('kari', 'bruk denne kanalen', channel);
  await first.answer('economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment');
  await first.press('kari', { type: 'approve', ...march });
  await first.press('kari', publish);
  installation.setClock('2024-05-02T06:00:00Z');
  const before = await seen(first);
  expect(before).toContain('Samlet sykefravær');

  const renamed = raised(2, (yaml) =>
    yaml
      .replaceAll('Samlet sykefravær', 'Alt fravær')
      .replace(
        'green: "<= 5.0", yellow: "> 5.0 and <= 6.0", red: "> 6.0"',
        'green: "<= 2.0", yellow: "> 2.0 and <= 3.0", red: "> 3.0"',
      ),
  );
  const second = await installation.start('b', renamed);
  await second.write('kari', 'ta i bruk definisjonen');
  expect(second.cycle.active.definition.version).toBe(2);
  expect(await seen(second)).toBe(before);

  // The new version does hold for what is opened with it.
  await second.tick();
  const april = await loadPeriod(second.cycle, { ...march, period: '2024-04' });
  expect(JSON.stringify(april?.definition)).toContain('Alt fravær');
  expect(await seen(second)).not.toContain('Alt fravær');
  // Nor by a start that knows nothing but the new files.
  expect(await seen(await installation.start('c', renamed))).toBe(before);
});
