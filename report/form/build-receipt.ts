import { sectionOf } from '../definition/section-of.ts';
import type { ChangeKind } from '../answer/change-kind.ts';
import { isOutstanding } from '../answer/is-outstanding.ts';
import { findingLines, mostFindings } from '../checks/finding-lines.ts';
import { findingTitles } from '../checks/finding-titles.ts';
import { isOpen } from '../checks/is-open.ts';
import type { KeyedFinding } from '../checks/mark-accepted.ts';
import { type FindingsScope, sectionFindings } from '../checks/of-report/section-findings.ts';
import { reportTitle } from '../definition/report-title.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { askedItems } from './asked-items.ts';
import { formParts } from './form-parts.ts';
import type { FormScope } from './form-scope.ts';
import { figuresOf } from './overridable.ts';
import type { Receipt } from './receipt.ts';
import { receiptLines } from './receipt-lines.ts';
import { returnedText } from './returned-text.ts';
import { savedText } from './saved-text.ts';

/** What an owner sees when an answer is stored: each figure with its colour and reason, and what is still missing (K10). */
export function buildReceipt(
  input: FindingsScope & {
    readonly part: number;
    /** Not once the period is locked. */
    readonly editable: boolean;
    /** What was done after the report was published, and is not in it yet. */
    readonly late?: ChangeKind | undefined;
    /** The card that was pressed is older than what is stored. */
    readonly stale?: boolean | undefined;
    /** What stopped the press that the receipt answers. */
    readonly problem?: string | undefined;
  },
): Receipt {
  const { definition, period, language, part, late } = input;
  const section = sectionOf(definition, input.section);
  const asked = askedItems(input);
  const parts = formParts(asked);
  const shown = parts[part - 1] ?? asked;
  const returned = returnedText(asked, language);
  const notes = [
    ...(input.problem === undefined ? [] : [input.problem]),
    ...(input.stale === true ? [translate(language, 'form.stale-card')] : []),
    ...(returned === undefined
      ? []
      : [translate(language, 'people.returned-outstanding', { reasons: returned })]),
    ...(late === undefined ? [] : [translate(language, `form.late-${late}`)]),
  ];
  const findings = sectionFindings(input).filter(isOpen);
  const unfinished = parts.findIndex((items) => items.some(({ answer }) => isOutstanding(answer)));
  return {
    report: definition.id,
    period,
    section: input.section,
    part,
    reportTitle: reportTitle(definition, period, language),
    sectionTitle: section === undefined ? input.section : localText(section.title, language),
    saved: savedText(input),
    ...(notes.length === 0 ? {} : { notes }),
    lines: shown.filter(({ answer }) => answer !== undefined).flatMap(receiptLines),
    outstanding: asked
      .filter(({ answer }) => isOutstanding(answer))
      .map(({ item }) => localText(item.title, language)),
    ...(unfinished === -1 || parts.length === 1 ? {} : { nextPart: unfinished + 1 }),
    ...(findings.length === 0 ? {} : { findings: linesOf(findings, input) }),
    ...(findings.length === 0 || !input.editable
      ? {}
      : { acceptable: findings.slice(0, mostFindings).map(({ key }) => key) }),
    editable: input.editable,
    ...(input.editable && shown.some((item) => figuresOf(item).length > 0) ? { overridable: true } : {}),
  };
}

function linesOf(findings: readonly KeyedFinding[], { definition, language }: FormScope): readonly string[] {
  return findingLines(findings, findingTitles(definition, language), language);
}
