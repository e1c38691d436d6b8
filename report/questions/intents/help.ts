import { formatDate } from '../../calendar/format-moment.ts';
import type { Answer } from '../../conversation/answer.ts';
import type { Language } from '../../language/language.ts';
import type { Report } from '../../assembly/report.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import { carriesNothing } from '../carries-nothing.ts';
import { takeMistyped, takePhrases } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';

/** What one can ask and write, with examples from this report. */
export const help: IntentDefinition<'help'> = {
  read(words, subjects) {
    const { found, left } = takeMistyped(words, 'question.wordsHelp', subjects);
    if (!found) return undefined;
    const rest = takePhrases(left, 'question.wordsStop').left;
    const isOneWord = words.length - left.length === 1;
    // "Innleid hjelp?" is about something that has the word in its name.
    if (
      isOneWord &&
      words.length <= shortAtMost &&
      rest.some((word) => !carriesNothing(word, subjects, true))
    )
      return undefined;
    return { left, said: true, make: (base) => ({ ...base, intent: 'help' }) };
  },
  answer(_question, { language, report, now }) {
    const line = (ask: MessageKey, does: MessageKey, subject = '') => ({
      label: translate(language, ask, { subject, date: dayBefore(now, report.timeZone, language) }),
      value: translate(language, does),
    });
    if (report.sections.length === 0) return nothingToAsk(language);
    const { short, coloured } = examples(report);
    return {
      outcome: 'help',
      title: translate(language, 'question.helpTitle'),
      lead: translate(language, 'question.helpLead'),
      lines: [
        line('question.suggestStatus', 'question.helpStatus'),
        ...(short === undefined ? [] : [line('question.suggestSubject', 'question.helpSubject', short)]),
        line('question.suggestReds', 'question.helpReds'),
        line('question.suggestMissing', 'question.helpMissing'),
        ...(coloured === undefined
          ? []
          : [
              line('question.suggestWhy', 'question.helpWhy', coloured),
              line('question.suggestHistory', 'question.helpHistory', coloured),
              line('question.askCompare', 'question.helpCompare', coloured),
            ]),
        line('question.askChanges', 'question.helpChanges'),
        line('question.askLargest', 'question.helpLargest'),
        line('question.suggestApproved', 'question.helpActs'),
        line('question.askAsOf', 'question.helpAsOf'),
      ],
      source: '',
      suggestions: [
        translate(language, 'question.suggestStatus'),
        translate(language, 'question.suggestReds'),
        translate(language, 'question.suggestMissing'),
      ],
    };
  },
};

/** A plea for help in more words than this asks for help. */
const shortAtMost = 3;

const dayMs = 86_400_000;

/** A day that one may ask about: yesterday. */
function dayBefore(now: Date, zone: string, language: Language): string {
  return formatDate(new Date(now.getTime() - dayMs), zone, language);
}

/** For who may see nothing of the report: what else they may write is added by their role. */
function nothingToAsk(language: Language): Answer {
  return {
    outcome: 'help',
    title: translate(language, 'question.helpNothingTitle'),
    lead: translate(language, 'question.helpNothingLead'),
    lines: [],
    source: '',
    suggestions: [],
  };
}

/** The section with the shortest name, and an item that is worth asking about. */
function examples({ sections }: Report): { readonly short?: string; readonly coloured?: string } {
  const [short] = sections.map(({ title }) => title).sort((a, b) => a.length - b.length);
  const items = sections.flatMap(({ items }) => items).filter(({ status }) => status !== undefined);
  const off = items.find(({ status }) => status?.colour === 'yellow' || status?.colour === 'red');
  const coloured = (off ?? items[0])?.title;
  return { ...(short === undefined ? {} : { short }), ...(coloured === undefined ? {} : { coloured }) };
}
