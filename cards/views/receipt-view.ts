import type { Receipt } from '../../report/form/receipt.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { clip } from '../clip.ts';
import { executeAction } from '../elements/execute-action.ts';
import { findingList } from '../elements/finding-list.ts';
import { firstApart } from '../elements/first-apart.ts';
import { heading } from '../elements/heading.ts';
import { richText } from '../elements/rich-text.ts';
import { mostButtons } from '../elements/suggestion-buttons.ts';
import { textRun } from '../elements/text-run.ts';
import { valueLine } from '../elements/value-line.ts';

/** What `templates/receipt.json` shows. Parts that may be absent are lists of none or one. */
export interface ReceiptView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly saved: string;
  readonly notes: readonly JsonObject[];
  readonly lines: readonly JsonObject[];
  readonly outstanding: readonly { readonly title: string; readonly items: string }[];
  readonly findings: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** A receipt only echoes what is stored, so it shows the beginning of long texts. */
const longestEcho = 400;
const mostLines = 50;

/** Gives the view of a receipt. */
export function receiptView(receipt: Receipt, language: Language, token: string): ReceiptView {
  const delivered = receipt.outstanding.length === 0;
  const title = translate(language, delivered ? 'cards.delivered' : 'cards.saved', {
    section: clipName(receipt.sectionTitle),
  });
  const shown = receipt.lines.slice(0, mostLines);
  const left = receipt.lines.length - shown.length;
  return {
    lang: language,
    kicker: receipt.reportTitle,
    title,
    heading: heading(title, 'large'),
    saved: receipt.saved,
    notes: (receipt.notes ?? []).map((note) => richText([textRun(`ℹ\u00a0${note}`)], 'small')),
    lines: firstApart([
      ...shown.flatMap((line) => [
        ...(line.heading === undefined ? [] : [heading(clipName(line.heading), 'medium', 'medium')]),
        ...valueLine({ ...line, value: clip(line.value, longestEcho) }, language),
      ]),
      ...(left > 0
        ? valueLine({ label: translate(language, 'cards.more-lines', { count: left }) }, language)
        : []),
    ]),
    outstanding: delivered
      ? []
      : [
          {
            title: translate(language, 'cards.outstanding'),
            items: clip(receipt.outstanding.join(', '), 2000),
          },
        ],
    findings: findingList(receipt.findings ?? [], acceptActions(receipt), language, token),
    ...buttonRows(receiptButtons(receipt, language)),
  };
}

function acceptActions({ report, period, section, part, acceptable = [] }: Receipt) {
  return acceptable.map(
    (finding) => ({ type: 'accept', report, period, section, part, version: 0, finding }) as const,
  );
}

function receiptButtons(receipt: Receipt, language: Language): readonly JsonObject[] {
  // The form that opens shows whatever is stored then, so the version of this moment says nothing.
  const ref = {
    report: receipt.report,
    period: receipt.period,
    section: receipt.section,
    part: receipt.part,
    version: 0,
  };
  return [
    ...(receipt.nextPart === undefined
      ? []
      : [
          executeAction(
            translate(language, 'cards.next-part'),
            { ...ref, type: 'open-form', part: receipt.nextPart },
            { primary: true },
          ),
        ]),
    ...(receipt.editable
      ? [executeAction(translate(language, 'cards.edit'), { ...ref, type: 'open-form' })]
      : []),
    ...(receipt.overridable === true
      ? [executeAction(translate(language, 'cards.override'), { ...ref, type: 'open-override' })]
      : []),
    ...(receipt.lines.some((line) => line.status !== undefined)
      ? [executeAction(translate(language, 'cards.why'), { ...ref, type: 'why' })]
      : []),
    // The reasons stand on the receipt already, so "why" gives way; it can be typed.
  ].slice(0, mostButtons);
}
