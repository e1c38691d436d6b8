import type { AnsweredSection } from '../../answer/section-record.ts';
import { sectionOnce } from '../../assembly/section-once.ts';
import type { FormScope } from '../../form/form-scope.ts';
import { itemsFor } from '../../form/assigned.ts';
import { findingPlaces } from '../finding-places.ts';
import type { KeyedFinding } from '../mark-accepted.ts';
import type { Place } from '../place.ts';
import { reportFindings } from './report-findings.ts';

/** What a person's questions are made from: the section that is answered, and what else may be looked at. */
export type FindingsScope = FormScope & {
  readonly now: Date;
  /** The sections that the person may read, by id; without them only their own items of this one. */
  readonly readable?: ReadonlyMap<string, AnsweredSection> | undefined;
  /** The items that are asked about, where they are others than the person's own. */
  readonly items?: readonly string[] | undefined;
};

/**
 * What the checks ask of a person about the items that they answer in one section, by themselves or beside another place of
 * the report. Nothing of a place that the person may not read is in any of it.
 */
export function sectionFindings(scope: FindingsScope): readonly KeyedFinding[] {
  const { definition, plan, period, language, section: id, record, readable } = scope;
  const records = new Map([...(readable ?? []), [id, record] as const]);
  const sections = definition.sections
    .filter((section) => records.has(section.id))
    .map((section) => sectionOnce(section, { ...scope, records }));
  const own = new Set(scope.items ?? itemsFor(definition, id, scope.email, period).map((item) => item.id));
  const isOwn = ({ section, item }: Place): boolean => section === id && own.has(item);
  const isReadable = (place: Place): boolean => isOwn(place) || readable?.has(place.section) === true;
  return reportFindings({ report: { period, language, sections }, definition, plan, records }).filter(
    (finding) => {
      const places = findingPlaces(finding);
      return places.some(isOwn) && places.every(isReadable);
    },
  );
}
