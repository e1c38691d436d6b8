import type { Report, ReportItem } from '../assembly/report.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { AskedItem } from '../form/asked-items.ts';
import { visibleReport } from '../questions/visible-report.ts';
import type { Colour } from '../status/status.ts';
import type { DraftScope } from './draft-scope.ts';
import { draftSentences } from './draft-sentences.ts';
import { type EmptyText, emptyTexts } from './empty-texts.ts';

/** The worst first; what needs no words comes last. */
const order: readonly Colour[] = ['red', 'yellow', 'discretionary'];

/**
 * Proposes the texts that stand empty in a form, from the figures (A5): a comment from its own item, a text from its section,
 * and a text in a section without figures, such as the assessment, from the whole report, the worst section first. What is
 * confidential is left out of that, since others read it. Texts that nothing can be said for are absent.
 */
export function suggestTexts(input: {
  readonly report: Report;
  readonly definition: Definition;
  readonly section: string;
  /** Who asks: nothing is drafted from what they may not see. */
  readonly email: string;
  readonly asked: readonly AskedItem[];
  readonly inputs: FormInputs;
  readonly scope: DraftScope;
}): FormInputs {
  const { asked, inputs, scope } = input;
  const suggested = emptyTexts(asked, inputs).flatMap((empty) => {
    const sentences = itemsFor(empty, input).flatMap((item) => draftSentences(item, scope));
    const text = fitting(sentences, empty.atMost);
    return text === '' ? [] : [[empty.key, text] as const];
  });
  return Object.fromEntries(suggested);
}

function itemsFor(
  { own, item }: EmptyText,
  { report, definition, section, email }: Parameters<typeof suggestTexts>[0],
): readonly ReportItem[] {
  const items = report.sections.find(({ id }) => id === section)?.items ?? [];
  if (own) return items.filter(({ id }) => id === item);
  if (items.some(({ cells }) => cells.some(({ value }) => value !== undefined))) return items;
  const open = new Set(
    definition.sections.filter(({ confidential }) => confidential === undefined).map(({ id }) => id),
  );
  return visibleReport(report, definition, email)
    .sections.filter(({ id }) => open.has(id))
    .toSorted((a, b) => rank(a.status.colour) - rank(b.status.colour))
    .flatMap((each) => each.items);
}

function rank(colour: Colour): number {
  const found = order.indexOf(colour);
  return found === -1 ? order.length : found;
}

/** As many whole sentences as there is room for. */
function fitting(sentences: readonly string[], atMost: number): string {
  return sentences.reduce((text, sentence) => {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    return longer.length <= atMost ? longer : text;
  }, '');
}
