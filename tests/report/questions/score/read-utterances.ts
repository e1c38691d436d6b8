/** A question of a set, with what it should be taken for. Several right readings are parted by `|`. */
export interface Utterance {
  readonly id: string;
  readonly report: 'hn' | 'ts' | 'rq' | 'pp';
  readonly language: string;
  /** The questions just before, oldest first. */
  readonly context: readonly string[];
  readonly text: string;
  readonly intent: readonly string[];
  readonly about: readonly string[];
  readonly period: readonly string[];
}

const reports = ['hn', 'ts', 'rq', 'pp'] as const;

/**
 * Reads a set: a question a line, tab-separated `id, report, language, context, text, intent, about, period`; `#` begins a comment, `¶` parts
 * the earlier questions.
 * @throws {Error} that names the line that has other fields.
 */
export function readUtterances(text: string): readonly Utterance[] {
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', name, language = '', context = '', question, intent, about = '', period = '-'] =
        line.split('\t');
      const report = reports.find((known) => known === name);
      if (report === undefined || question === undefined || intent === undefined) {
        throw new Error(`Not a question: ${line}`);
      }
      return {
        id,
        report,
        language,
        context: context.split('¶').filter((part) => part !== ''),
        text: question,
        intent: intent.split('|'),
        about: about.split('|'),
        period: period.trim().split('|'),
      };
    });
}
