import type { ReportSection } from '../assembly/report.ts';
import { formatMoment } from '../calendar/format-moment.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';
import { periodName } from './period-name.ts';

/**
 * Says where an answer comes from (Q2): period, version and when it was stored. For one section its own version, for
 * several the report's publication.
 * @example sourceLine([hr], context) //=> 'Mars 2024 · versjon 2 · lagret 9. april 2024 kl. 08:42'
 */
export function sourceLine(sections: readonly ReportSection[], context: AnswerContext): string {
  const { report, language } = context;
  const period = periodName(report, language);
  if (report.imported === true) return translate(language, 'question.sourceImported', { period });
  const moment = (date: Date): string => formatMoment(date, report.timeZone, language);
  const saved =
    sections
      .map((section) => section.answeredAt ?? '')
      .sort()
      .at(-1) ?? '';
  if (saved === '') {
    return translate(language, 'question.sourceNothing', { period, moment: moment(context.now) });
  }
  const values = { period, moment: moment(new Date(saved)) };
  if (sections.length === 1) {
    return translate(language, 'question.sourceSection', {
      ...values,
      version: String(sections[0]?.version ?? 0),
    });
  }
  if (report.publication === 0) return translate(language, 'question.sourceUnpublished', values);
  return translate(language, 'question.sourcePublished', { ...values, version: String(report.publication) });
}
