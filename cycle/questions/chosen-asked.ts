import type { Report } from '../../report/assembly/report.ts';
import type { AnswerContext } from '../../report/questions/answer-context.ts';
import { chosenIn } from '../../report/questions/chosen-in.ts';
import { isChosen } from '../../report/questions/is-chosen.ts';
import type { Question } from '../../report/questions/question.ts';
import type { Cycle } from '../cycle.ts';
import type { Names } from '../people/names-of-people.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionVersion } from '../ports/report-store.ts';

/** Whether the reader is told who somebody is, and not only the role. */
export type IsNamed = (section: string) => boolean;

/**
 * Who chose the colours that a question of why is about, in the report as the person may see it. One query more, and only where a person
 * chose one, and its section has been saved more than once.
 */
export async function chosenAsked(
  cycle: Cycle,
  loaded: LoadedPeriod,
  { question, report }: { readonly question: Question; readonly report: Report },
  names: Names,
  isNamed: IsNamed,
): Promise<AnswerContext['chosenBy']> {
  if (question.intent !== 'why' || report.imported === true) return undefined;
  const { target } = question;
  const sections = report.sections.filter(
    ({ id, items }) =>
      (target === undefined || id === target.section) &&
      items.some(
        (item) =>
          (target?.item === undefined || item.id === target.item) &&
          item.cells.some((cell) => cell.period === report.period && isChosen(cell)),
      ),
  );
  if (sections.length === 0) return undefined;
  const versions = await versionsOf(cycle, loaded, new Map(sections.map(({ id, version }) => [id, version])));
  return ({ section, item, cell }) => {
    const chosen = chosenIn(versions.get(section) ?? [], item, cell);
    if (chosen === undefined) return undefined;
    const by = isNamed(section) ? names.byId.get(chosen.savedBy) : undefined;
    return {
      ...(by === undefined ? {} : { by }),
      role: roleOf(names.emailById.get(chosen.savedBy), section, loaded),
      at: chosen.savedAt,
      version: chosen.version,
    };
  };
}

type Saved = Pick<SectionVersion, 'version' | 'answers' | 'savedAt' | 'savedBy'>;

/** The versions of some sections up to those that the report shows. */
async function versionsOf(
  cycle: Cycle,
  { key, snapshot }: LoadedPeriod,
  shown: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly Saved[]>> {
  const alone = [...shown].map(([id]) => {
    const { version, answers, savedAt, savedBy } = snapshot.sections.get(id)?.record ?? {};
    const isKnown = version === 1 && answers !== undefined && savedAt !== undefined && savedBy !== undefined;
    return [id, isKnown ? [{ version, answers, savedAt, savedBy }] : undefined] as const;
  });
  const first = alone.flatMap(([id, saved]) => (saved === undefined ? [] : [[id, saved] as const]));
  const left = alone.flatMap(([id, saved]) => (saved === undefined ? [id] : []));
  if (left.length === 0) return new Map(first);
  const [only] = left;
  const read = await cycle.reports.readVersions(key, left.length === 1 ? only : undefined);
  const more = left.map(
    (id) =>
      [id, read.filter(({ section, version }) => section === id && version <= (shown.get(id) ?? 0))] as const,
  );
  return new Map([...first, ...more]);
}

function roleOf(
  email: string | undefined,
  section: string,
  { definition }: LoadedPeriod,
): 'section-owner' | 'coordinator' {
  const own = definition.sections.find(({ id }) => id === section);
  const isOwner = email !== undefined && (own?.owner === email || own?.deputies.includes(email) === true);
  const isCoordinator = email !== undefined && definition.people.coordinators.includes(email);
  return isCoordinator && !isOwner ? 'coordinator' : 'section-owner';
}
