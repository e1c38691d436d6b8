import type { Missing, Report } from '../report/assembly/report.ts';
import { formatDeadline } from '../report/calendar/format-moment.ts';
import { translate } from '../report/messages/translate.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Gives a gap as a sentence: what is missing, who owes it, until when. */
export function markdownMissing(missing: Missing, report: Report): string {
  const { language, timeZone } = report;
  const line = translate(language, 'cards.md-missing-line', {
    section: missing.sectionTitle,
    items: missing.items
      .map((item) => (item.later ? `${item.title}: ${translate(language, 'cards.state-later')}` : item.title))
      .join(', '),
    owner: missing.owner,
    deadline: formatDeadline(new Date(missing.deadline), timeZone, language),
  });
  const more = [
    ...(missing.waiting ? [translate(language, 'cards.md-waiting')] : []),
    ...(missing.overdue ? [translate(language, 'cards.md-overdue')] : []),
  ];
  return escapeMarkdown(more.length === 0 ? `${line}.` : `${line} (${more.join(', ')}).`);
}
