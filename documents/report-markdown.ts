import { contentChanges } from '../report/assembly/content-changes.ts';
import type { Report, StatusChange } from '../report/assembly/report.ts';
import type { Language } from '../report/language/language.ts';
import { translate } from '../report/messages/translate.ts';
import { colourText } from '../report/status/colour-name.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeMarkdownLine } from './escape-markdown-line.ts';
import { markdownMissing } from './markdown-missing.ts';
import { markdownSection } from './markdown-section.ts';
import { statusText } from './status-text.ts';

/**
 * Gives the report as Markdown in its own language, with GitHub tables. People's texts print as they were written, and
 * every gap is visible.
 * @example reportMarkdown(report) //=> '# Virksomhetsrapport mars 2024\n\n…'
 */
export function reportMarkdown(report: Report): string {
  const { language, organisation, publication } = report;
  const kicker =
    publication === 0
      ? translate(language, 'cards.md-draft', { organisation })
      : translate(language, 'cards.md-published', { organisation, publication: String(publication) });
  return [
    `# ${escapeMarkdown(report.title)}`,
    escapeMarkdownLine(kicker),
    statusText(report.overall, language),
    ...list(translate(language, 'cards.md-changes'), [
      ...report.changes.map((change) => changeText(change, language)),
      ...contentChanges(report).map(({ label, text }) => escapeMarkdownLine(`${label}: ${text}`)),
    ]),
    ...list(
      translate(language, 'cards.md-missing'),
      report.missing.map((missing) => markdownMissing(missing, report)),
    ),
    ...report.sections.flatMap((section) => markdownSection(section, report)),
    ...list(
      translate(language, 'requirements.abbreviations'),
      (report.abbreviations ?? []).map(
        ({ short, meaning }) => `**${escapeMarkdown(short)}** ${escapeMarkdown(meaning)}`,
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function changeText(change: StatusChange, language: Language): string {
  const colours = `${colourText(change.from, language)} → ${colourText(change.to, language)}`;
  const values = change.values === undefined ? '' : ` (${change.values})`;
  return escapeMarkdown(`${change.label}: ${colours}${values}`);
}
