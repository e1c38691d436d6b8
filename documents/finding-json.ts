import type { Report } from '../report/assembly/report.ts';
import type { Confidence, Finding } from '../report/checks/finding.ts';
import type { ReportJson } from './report-feed-schema.ts';

type FindingJson = ReportJson['findings'][number];

const certainties: Readonly<Record<Confidence, FindingJson['certainty']>> = {
  sure: 'certain',
  likely: 'likely',
  possible: 'possible',
};

/** Gives a finding of the machine-readable report, with its place in words and in ids. */
export function findingJson(finding: Finding, report: Report): FindingJson {
  const { check, where, message, expected, given, confidence, accepted } = finding;
  const section = report.sections.find(({ id }) => id === where.section);
  const item = section?.items.find(({ id }) => id === where.item);
  return {
    check,
    where: `${section?.title ?? where.section}, ${item?.title ?? where.item}`,
    section: where.section,
    item: where.item,
    ...(where.cell === undefined ? {} : { cell: where.cell }),
    what: message,
    ...(expected === undefined ? {} : { expected }),
    ...(given === undefined ? {} : { given }),
    certainty: certainties[confidence],
    ...(accepted === undefined ? {} : { accepted: acceptedJson(accepted) }),
  };
}

/** Who said so is for those who may see the preview. */
function acceptedJson({ at, reason }: NonNullable<Finding['accepted']>): FindingJson['accepted'] {
  return { at, ...(reason === undefined ? {} : { reason }) };
}
