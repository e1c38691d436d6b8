import { formatDeadline } from '../../calendar/format-moment.ts';
import type { Missing } from '../../assembly/report.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type LookedUp, lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { takeMistyped } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { gapLine } from './missing.ts';
import { notFound } from './unknown.ts';

/** Whether the reporting keeps its deadlines, with the colour that the report has so far. */
export const onTrack: IntentDefinition<'on-track'> = {
  read(words, subjects) {
    const { found, left } = takeMistyped(words, 'question.wordsOnTrack', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'on-track', target }) };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const gaps = report.missing.filter(({ section }) => about.sections.some(({ id }) => id === section));
    return {
      outcome: 'answer',
      title: translate(language, 'question.onTrackTitle', { subject: about.title }),
      ...(about.status === undefined ? {} : { status: about.status }),
      lead: leadOf(gaps, about, context),
      lines: gaps.map((gap) => gapLine(gap, context)),
      source: sourceLine(about.sections, context),
      suggestions: [
        translate(language, 'question.suggestStatus'),
        translate(language, 'question.suggestMissing'),
      ],
    };
  },
};

function leadOf(
  gaps: readonly Missing[],
  { sections }: LookedUp,
  { language, report }: AnswerContext,
): string {
  const late = new Set(gaps.filter(({ overdue }) => overdue).map(({ section }) => section)).size;
  if (late > 0) return translate(language, 'question.onTrackLate', { count: late });
  const [next] = gaps.map(({ deadline }) => deadline).sort();
  if (next === undefined) return translate(language, 'question.onTrackDone');
  const open = new Set(gaps.map(({ section }) => section)).size;
  return translate(language, 'question.onTrackOpen', {
    ready: String(sections.length - open),
    total: sections.length,
    deadline: formatDeadline(new Date(next), report.timeZone, language),
  });
}
