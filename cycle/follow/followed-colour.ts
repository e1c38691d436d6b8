import type { ReportSection } from '../../report/assembly/report.ts';
import { sectionOf } from '../../report/definition/section-of.ts';
import { currentCells } from '../../report/questions/current-cells.ts';
import { isReported } from '../../report/questions/is-reported.ts';
import { maySee } from '../../report/questions/may-see.ts';
import type { Target } from '../../report/questions/question.ts';
import type { Colour } from '../../report/status/status.ts';
import { worstStatus } from '../../report/status/worst-status.ts';
import type { LoadedPeriod } from '../period/load-period.ts';

/** A period as it stands, with the sections of the report that it gives. */
export interface FollowedPeriod {
  readonly loaded: LoadedPeriod;
  section(id: string): ReportSection | undefined;
}

/** A colour that somebody follows, and the period that has it. */
export interface FollowedColour extends FollowedPeriod {
  readonly colour: Colour;
}

const telling: ReadonlySet<Colour | undefined> = new Set(['green', 'yellow', 'red']);

/**
 * The colour of something in the newest period that has one, of those that a person may see it in. Without data there is no
 * colour, and so no change. `periods` are newest first.
 */
export function followedColour(
  target: Target,
  email: string,
  periods: readonly FollowedPeriod[],
): FollowedColour | undefined {
  for (const period of periods) {
    const { definition, key } = period.loaded;
    const defined = sectionOf(definition, target.section);
    if (defined === undefined || !maySee(definition, defined, email)) continue;
    const section = period.section(target.section);
    if (section === undefined) continue;
    const colour = colourIn(section, target, key.period);
    if (colour !== undefined && telling.has(colour)) return { ...period, colour };
  }
  return undefined;
}

function colourIn(section: ReportSection, target: Target, period: string): Colour | undefined {
  if (target.item === undefined) return colourOfSection(section);
  const item = section.items.find(({ id }) => id === target.item);
  if (item === undefined) return undefined;
  if (target.row === undefined) return item.status?.colour;
  const cells = currentCells(item, period).filter(({ id }) => id === target.row);
  return worstStatus(cells.map(({ status }) => status))?.colour;
}

/** What is only half delivered may still get worse: until all of it is in, red alone is certain. */
function colourOfSection({ status, items }: ReportSection): Colour | undefined {
  return status.colour === 'red' || items.every(isReported) ? status.colour : undefined;
}
