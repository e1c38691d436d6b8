import type { Summary } from '../../report/conversation/summary.ts';
import type { Language } from '../../report/language/language.ts';
import { colourText } from '../../report/status/colour-name.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { colourLook } from '../elements/colour-look.ts';
import { containerStyle, type ContainerStyle } from '../elements/container-style.ts';
import { heading } from '../elements/heading.ts';
import { markedList } from '../elements/marked-list.ts';
import { reasonLine } from '../elements/reason-line.ts';
import { richText } from '../elements/rich-text.ts';
import { summaryChanges } from '../elements/summary-changes.ts';
import { summarySection } from '../elements/summary-section.ts';
import { textRun } from '../elements/text-run.ts';
import { userText } from '../elements/user-text.ts';

/** What `templates/summary.json` shows. Parts that may be absent are lists of none or more. */
export interface SummaryView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly corrected: readonly { readonly text: string }[];
  readonly overall: readonly { readonly style: ContainerStyle; readonly items: readonly JsonObject[] }[];
  readonly changes: readonly JsonObject[];
  readonly missing: readonly JsonObject[];
  readonly sections: readonly JsonObject[];
}

/** Gives the view of the report's post, or of one part of it: what changed and what is missing come first. */
export function summaryView(summary: Summary, language: Language): SummaryView {
  const first = summary.part <= 1;
  const part = translate(language, 'cards.part-of', {
    part: String(summary.part),
    parts: String(summary.parts),
  });
  return {
    lang: language,
    kicker: summary.parts > 1 ? `${summary.kicker} · ${part}` : summary.kicker,
    title: summary.title,
    heading: heading(summary.title, first ? 'large' : 'medium'),
    corrected: summary.corrected === undefined ? [] : [{ text: summary.corrected }],
    overall: overall(summary, language, first),
    changes: summaryChanges(summary, language),
    missing: markedList(translate(language, 'cards.missing'), '○', summary.missing),
    sections: [
      ...(first && summary.sections.length > 0
        ? [richText([textRun(translate(language, 'cards.sections'), { weight: 'bolder' })], 'large')]
        : []),
      ...summary.sections.flatMap((section) => summarySection(section, language)),
    ],
  };
}

function overall(summary: Summary, language: Language, first: boolean): SummaryView['overall'] {
  const lead = summary.lead === undefined || summary.lead === '' ? [] : userText(summary.lead, 'small');
  const { colour } = summary.overall;
  if (!first) return lead.length === 0 ? [] : [{ style: 'emphasis', items: lead }];
  const status = translate(language, 'cards.overall', { status: colourText(colour, language) });
  return [
    {
      style: containerStyle(colour),
      items: [
        richText([textRun(status, colourLook(colour))]),
        ...lead,
        ...reasonLine(summary.overall, 'small'),
      ],
    },
  ];
}
