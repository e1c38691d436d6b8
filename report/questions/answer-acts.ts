import type { ReportSection } from '../assembly/report.ts';
import { formatMoment } from '../calendar/format-moment.ts';
import type { Answer, AnswerLine } from '../conversation/answer.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import type { ActAsked } from './act-asked.ts';
import type { Act, Acts } from './acts.ts';
import type { AnswerContext } from './answer-context.ts';
import type { LookedUp } from './look-up.ts';
import { sourceLine } from './source-line.ts';

/** Who approved and published the report, when and in which version; of a section also which of its answers they were. */
export function answerActs(act: ActAsked, about: LookedUp, context: AnswerContext): Answer {
  const { language, report, acts } = context;
  const title = translate(language, 'question.actsTitle', { subject: about.title });
  const source = sourceLine(about.sections, context);
  const suggestions = suggestionsOf(act, context);
  if (report.imported === true) {
    const lead = translate(language, 'question.actsImported');
    return { outcome: 'answer', title, lead, lines: [], source, suggestions };
  }
  const sentences = [
    act === 'approved' ? approval(acts, context) : publication(acts, context),
    ...(about.section === undefined ? [] : [versions(act, about.section, context)]),
  ];
  return {
    outcome: 'answer',
    title,
    lead: sentences.filter((sentence) => sentence !== '').join(' '),
    lines: [
      ...(about.section === undefined ? [] : savedLine(about.section, context)),
      ...(act === 'approved' ? publishedLine(context) : approvedLine(context)),
      ...correctionLines(about, context),
    ],
    source,
    suggestions,
  };
}

function approval({ approved }: Acts, context: AnswerContext): string {
  if (approved === undefined) return translate(context.language, 'question.notApproved');
  const key = approved.holds ? 'question.approvedLead' : 'question.approvalFell';
  return translate(context.language, key, said(approved, context));
}

function publication({ published }: Acts, context: AnswerContext): string {
  if (published === undefined) return translate(context.language, 'question.notPublished');
  const number = String(published.publication);
  return translate(context.language, 'question.publishedLead', { number, ...said(published, context) });
}

/** Which of a section's answers were approved or published, and whether newer ones have come since. */
function versions(act: ActAsked, section: ReportSection, { language, acts }: AnswerContext): string {
  const own = acts.sections.get(section.id);
  const seen = act === 'approved' ? own?.approvedVersion : own?.publishedVersion;
  if (seen === undefined) return '';
  const key =
    seen === 0
      ? 'question.actsNothing'
      : act === 'approved'
        ? 'question.actsApprovedVersion'
        : 'question.actsPublishedVersion';
  const shown = translate(language, key, { subject: section.title, version: String(seen) });
  if (seen === section.version) return shown;
  const newer = translate(language, 'question.actsNewer', { version: String(section.version) });
  return `${shown} ${newer}`;
}

/** Who gave the answers that a section has now. */
function savedLine(section: ReportSection, context: AnswerContext): readonly AnswerLine[] {
  const { language, report, acts } = context;
  if (section.answeredAt === undefined) return [];
  const by = acts.sections.get(section.id)?.savedBy;
  const moment = formatMoment(new Date(section.answeredAt), report.timeZone, language);
  const version = translate(language, 'question.actsVersionShort', { version: String(section.version) });
  const value = [by, version, moment].filter((part) => part !== undefined).join(' · ');
  return [{ label: translate(language, 'question.actsSaved'), value }];
}

function approvedLine(context: AnswerContext): readonly AnswerLine[] {
  const { approved } = context.acts;
  const value =
    approved?.holds === true
      ? short(approved, context)
      : translate(context.language, 'question.notApprovedShort');
  return [{ label: translate(context.language, 'question.actsApproved'), value }];
}

function publishedLine(context: AnswerContext): readonly AnswerLine[] {
  const { language, acts } = context;
  const value =
    acts.published === undefined
      ? translate(language, 'question.notPublishedShort')
      : [
          translate(language, 'question.actsEdition', { number: String(acts.published.publication) }),
          short(acts.published, context),
        ].join(' · ');
  return [{ label: translate(language, 'question.actsPublished'), value }];
}

/** What was published anew, of the sections that are asked about. */
function correctionLines(about: LookedUp, context: AnswerContext): readonly AnswerLine[] {
  const { language, acts } = context;
  return acts.corrections.flatMap(({ at, sections }) => {
    const titles = about.sections.filter(({ id }) => sections.includes(id)).map(({ title }) => title);
    if (titles.length === 0) return [];
    const value = `${listText(titles, language)} · ${momentOf(at, context)}`;
    return [{ label: translate(language, 'question.actsCorrected'), value }];
  });
}

function said(act: Act, context: AnswerContext): { readonly by: string; readonly moment: string } {
  const by = act.by ?? translate(context.language, 'question.someCoordinator');
  return { by, moment: momentOf(act.at, context) };
}

function short(act: Act, context: AnswerContext): string {
  return [act.by, momentOf(act.at, context)].filter((part) => part !== undefined).join(' · ');
}

function momentOf(at: string, { language, report }: AnswerContext): string {
  return formatMoment(new Date(at), report.timeZone, language);
}

function suggestionsOf(act: ActAsked, { language }: AnswerContext): readonly string[] {
  const other = act === 'approved' ? 'question.suggestPublished' : 'question.suggestApproved';
  return [translate(language, other), translate(language, 'question.suggestDelivered')];
}
