import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { currentRecords, reportOf } from '../../cycle/period/report-of.ts';
import { reportJson } from '../../documents/report-json.ts';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import { reportFindings } from '../../report/checks/of-report/report-findings.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { openCycle } from '../open-cycle.ts';
import { readClock } from '../processes/clock-file.ts';
import { postedFaults } from './posted-faults.ts';
import { TeamsClient } from './teams-client.ts';
import { transcript } from './transcript.ts';

/** Writes the report as it stands in the store, and everything that was said, to a folder. */
export async function writeResults(options: {
  readonly url: string;
  readonly connectionString: string;
  readonly definition: Definition;
  readonly period: string;
  readonly clockFile: string;
  readonly out: string;
}): Promise<void> {
  const { definition, out } = options;
  const now = (await readClock(options.clockFile)) ?? new Date();
  const cycle = await openCycle({ connectionString: options.connectionString, definition, now });
  const loaded = await loadPeriod(cycle, { report: definition.id, period: options.period });
  if (loaded === undefined) throw new Error(`${options.period} is not in the store`);
  const { state } = loaded.snapshot.period.record;
  if (state !== 'published') throw new Error(`${options.period} is ${state}, not published`);
  const report = reportOf(loaded, { language: definition.languages[0] ?? 'nb', now });

  await mkdir(out, { recursive: true });
  const findings = reportFindings({ report, definition, plan: loaded.plan, records: currentRecords(loaded) });
  const json = reportJson(report, definition, findings);
  await writeFile(join(out, 'report.json'), `${JSON.stringify(json, null, 2)}\n`);
  await writeFile(join(out, 'report.md'), reportMarkdown(report));
  const teams = new TeamsClient(options.url);
  const faults = await postedFaults(teams);
  if (faults.length > 0) throw new Error(`Cards are not in order:\n${faults.join('\n')}`);
  await writeFile(join(out, 'transcript.md'), await transcript(teams));
}
