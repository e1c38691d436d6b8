import { publicReport } from '../../report/assembly/public-report.ts';
import type { Report } from '../../report/assembly/report.ts';
import type { Language } from '../../report/language/language.ts';
import { visibleReport } from '../../report/questions/visible-report.ts';
import type { Cycle } from '../cycle.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportInSlices } from '../period/report-in-slices.ts';
import type { Turn } from '../turn.ts';
import { endOfDay } from './end-of-day.ts';
import { recordsAsOf } from './records-as-of.ts';

/** A period's report as the person who asks may see it: in a channel everybody reads the answer, so nothing confidential is in it. */
export async function reportAsked(
  cycle: Cycle,
  loaded: LoadedPeriod,
  asker: Pick<Turn, 'actor' | 'place'> & {
    readonly language: Language;
    readonly asOf?: string | undefined;
    readonly nameById: ReadonlyMap<string, string>;
  },
): Promise<Report> {
  const { definition } = loaded;
  const { actor, place, language, asOf, nameById } = asker;
  const then = asOf === undefined ? undefined : endOfDay(asOf, definition.timeZone);
  // Who overrode a colour is named to those who answer for the section; others, and a channel, see the role.
  const authorName = (section: string, id: string) =>
    place.type === 'personal' && mayAnswerSection(definition, section, actor) ? nameById.get(id) : undefined;
  const whole = await reportInSlices(loaded, {
    language,
    now: then ?? cycle.clock.now(),
    authorName,
    ...(then === undefined ? {} : { records: await recordsAsOf(cycle, loaded, then) }),
  });
  const isImported = loaded.snapshot.period.record.definitionVersion === 0;
  const own = visibleReport({ ...whole, ...(isImported ? { imported: true } : {}) }, definition, actor.email);
  return place.type === 'channel' ? publicReport(own, definition) : own;
}
