import { sectionOnce } from '../../report/assembly/section-once.ts';
import type { Report } from '../../report/assembly/report.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { inSlices } from '../breathing.ts';
import type { LoadedPeriod } from './load-period.ts';
import { currentRecords, reportOf } from './report-of.ts';

/** Fewer are assembled sooner than anybody notices. */
const manySections = 200;

/**
 * `reportOf`, for who can wait: the sections of a long report are assembled some at a time, and presses that come meanwhile are answered
 * in between.
 */
export async function reportInSlices(
  loaded: LoadedPeriod,
  options: Parameters<typeof reportOf>[1],
): Promise<Report> {
  const { definition, plan, key } = loaded;
  const period = parsePeriod(key.period);
  if (definition.sections.length >= manySections && period !== undefined) {
    const { language, authorName, records = currentRecords(loaded) } = options;
    const scope = { definition, plan, period, language, records, authorName };
    // What is made here is remembered with the section's answers, so that the report as a whole finds it.
    await inSlices(definition.sections, (section) => sectionOnce(section, scope));
  }
  return reportOf(loaded, options);
}
