import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import { takePhrases } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';

/** What one can ask and write, with examples from this report. */
export const help: IntentDefinition<'help'> = {
  read(words) {
    const { found, left } = takePhrases(words, 'question.wordsHelp', { mistyped: true });
    if (!found) return undefined;
    return { left: [], said: left.length >= 0, make: (base) => ({ ...base, intent: 'help' }) };
  },
  answer(_question, { language, report }) {
    const [first] = report.sections;
    const subject = first?.title ?? '';
    const about = first === undefined ? [] : [line('question.suggestSubject', 'question.helpSubject')];
    function line(ask: MessageKey, does: MessageKey) {
      return { label: translate(language, ask, { subject }), value: translate(language, does) };
    }
    return {
      outcome: 'help',
      title: translate(language, 'question.helpTitle'),
      lead: translate(language, 'question.helpLead'),
      lines: [
        line('question.suggestStatus', 'question.helpStatus'),
        ...about,
        line('question.suggestReds', 'question.helpReds'),
        line('question.suggestMissing', 'question.helpMissing'),
        ...(first === undefined ? [] : [line('question.suggestWhy', 'question.helpWhy')]),
        line('question.helpCommandsLabel', 'question.helpCommands'),
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
