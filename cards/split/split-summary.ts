import type { Summary, SummarySection } from '../../report/conversation/summary.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity, pieceLength } from './part-capacity.ts';
import { textPieces } from './text-pieces.ts';

/** The smallest things that a summary is made of; a part holds some of them, in order. */
type Entry =
  | { readonly type: 'lead'; readonly text: string }
  | { readonly type: 'change'; readonly change: Summary['changes'][number] }
  | {
      readonly type: 'content-change';
      readonly change: NonNullable<Summary['contentChanges']>[number];
    }
  | { readonly type: 'missing'; readonly text: string }
  | { readonly type: 'section'; readonly section: SummarySection }
  | {
      readonly type: 'deviation';
      readonly section: SummarySection;
      readonly deviation: SummarySection['deviations'][number];
    }
  | {
      readonly type: 'comment';
      readonly section: SummarySection;
      readonly comment: SummarySection['comments'][number];
    };

/**
 * Parts a summary so that each part fits in one activity. The first is the root post; nothing is dropped, the order is
 * kept, and a section or comment that goes on says so.
 */
export function splitSummary(summary: Summary, language: Language): readonly Summary[] {
  const packed = packParts(entriesOf(summary, language), entrySize, partCapacity, entrySize(summary.overall));
  return packed.map((entries, index) => partOf(summary, entries, index, packed.length, language));
}

function entriesOf(summary: Summary, language: Language): readonly Entry[] {
  const lead = summary.lead === undefined ? [] : textPieces(summary.lead, pieceLength);
  return [
    ...lead.map((text): Entry => ({ type: 'lead', text })),
    ...summary.changes.map((change): Entry => ({ type: 'change', change })),
    ...(summary.contentChanges ?? []).map((change): Entry => ({ type: 'content-change', change })),
    ...summary.missing.map((text): Entry => ({ type: 'missing', text })),
    ...summary.sections.flatMap((section) => sectionEntries(section, language)),
  ];
}

function sectionEntries(section: SummarySection, language: Language): readonly Entry[] {
  const bare = { ...section, deviations: [], comments: [] };
  return [
    { type: 'section', section: bare },
    ...section.deviations.map((deviation): Entry => ({ type: 'deviation', section: bare, deviation })),
    ...section.comments.flatMap(({ label, text }) =>
      textPieces(text, pieceLength).map(
        (piece, index): Entry => ({
          type: 'comment',
          section: bare,
          comment: {
            label: index === 0 ? label : translate(language, 'cards.continued', { label }),
            text: piece,
          },
        }),
      ),
    ),
  ];
}

function partOf(
  summary: Summary,
  entries: readonly Entry[],
  index: number,
  parts: number,
  language: Language,
): Summary {
  const lead = entries.filter((entry) => entry.type === 'lead').map((entry) => entry.text);
  const { lead: _, corrected, contentChanges: _all, ...rest } = summary;
  const contentChanges = entries
    .filter((entry) => entry.type === 'content-change')
    .map((entry) => entry.change);
  return {
    ...rest,
    ...(index === 0 && corrected !== undefined ? { corrected } : {}),
    ...(lead.length === 0 ? {} : { lead: lead.join('') }),
    changes: entries.filter((entry) => entry.type === 'change').map((entry) => entry.change),
    ...(contentChanges.length === 0 ? {} : { contentChanges }),
    missing: entries.filter((entry) => entry.type === 'missing').map((entry) => entry.text),
    sections: sectionsOf(entries, language),
    part: index + 1,
    parts,
  };
}

/** Entries stand after their section's title, so only a part's first section can be one that goes on. */
function sectionsOf(entries: readonly Entry[], language: Language): readonly SummarySection[] {
  const sections: SummarySection[] = [];
  for (const entry of entries) {
    if (entry.type === 'section') sections.push(entry.section);
    if (entry.type !== 'deviation' && entry.type !== 'comment') continue;
    const open = sections.pop() ?? continued(entry.section, language);
    sections.push(
      entry.type === 'deviation'
        ? { ...open, deviations: [...open.deviations, entry.deviation] }
        : { ...open, comments: [...open.comments, entry.comment] },
    );
  }
  return sections;
}

function continued(section: SummarySection, language: Language): SummarySection {
  return { ...section, line: '', title: translate(language, 'cards.continued', { label: section.title }) };
}
