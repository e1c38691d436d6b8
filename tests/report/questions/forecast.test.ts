import { describe, expect, it } from 'vitest';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { type ExampleName, loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const reports = {
  monthly: { name: 'helse-nord-ikt', setting: settingOf('2024-03', '2024-04-12') },
  tertial: { name: 'tertial-scorecard', setting: settingOf('2019-T1', '2019-05-15') },
} as const satisfies Record<string, { readonly name: ExampleName; readonly setting: unknown }>;

function ask(of: keyof typeof reports, text: string, language: Language = 'nb') {
  const { name, setting } = reports[of];
  const example = loadExample(name);
  const now = new Date(`${setting.today}T10:00:00Z`);
  const report = exampleReport(example, { language, now });
  const question = parseQuestion(text, example.definition, language, setting);
  return answerQuestion(question, report, example.definition, { language, now, setting });
}

const cellsOf = ({ cells = [] }: ReturnType<typeof ask>) =>
  cells.map(({ item, row, column, period, value }) => [item, row, column, period, value]);

// In the monthly report of March 2024 the forecast of the year's result is 0; in the document of 2019 the year is expected to end at −109 MNOK.
const monthly = [['forecast', 'forecast-result', 'actual', '2024-03', '0']];

describe('a year that is not over', () => {
  it.each([
    ['hva blir resultatet i 2024?', 'nb'],
    ['årsprognosen for 2024', 'nb'],
    ['prognose for desember', 'nb'],
    ['hva ender resultatet på i år?', 'nb'],
    ['kva vert resultatet i 2024?', 'nn'],
    ['what will the result be in 2024?', 'en'],
  ] as const)('is told by what the report of now expects: %s', (text, language) => {
    const answer = ask('monthly', text, language);
    expect(answer.outcome).toBe('answer');
    expect(cellsOf(answer)).toEqual(monthly);
    expect(answer.title).toContain('2024');
    expect(answer.source).toMatch(/^(Mars|March) 2024/u);
  });

  it.each([
    ['Hva er prognosen for driftsresultatet i 2019?', [['outlook', 'forecast', 'actual', '2019-T1', '-109']]],
    ['hva blir avtalekostnadene i 2019?', [['economy', 'contract-costs', 'estimate', '2019-T1', '30']]],
    ['estimat for sykefravær i 2019', [['capacity', 'sick-leave', 'estimate', '2019-T1', '5.7']]],
    ['hva ventes resultatet å bli i 2019?', [['economy', 'result', 'estimate', '2019-T1', '-109']]],
  ] as const)('has the estimate of the figure that is named: %s', (text, expected) => {
    const answer = ask('tertial', text);
    expect(cellsOf(answer)).toEqual(expected);
    expect(answer.lead).toBe('Slik rapporten for 1. tertial 2019 anslår det.');
  });

  it.each([
    ['monthly', 'hva blir sykefraværet i 2024?'],
    ['monthly', 'årsprognosen for 2025'],
    ['tertial', 'hva blir avtalekostnadene i 2020?'],
  ] as const)('never gets the figure so far for the year: %s %s', (of, text) => {
    const answer = ask(of, text);
    expect(answer).toMatchObject({ outcome: 'not-reported', lines: [], cells: [] });
    expect(answer.lead).toContain('har ingen prognose');
  });
});

describe('another time', () => {
  const { setting } = reports.monthly;
  const meant = (text: string) =>
    parseQuestion(text, loadExample('helse-nord-ikt').definition, 'nb', setting);

  it('is the last report of a year that is over', () => {
    expect(meant('årsprognosen for 2023')).toMatchObject({
      intent: 'status',
      when: { type: 'period', period: '2023-12' },
    });
  });

  it('is the report of the month that is named', () => {
    expect(meant('hva var prognosen i februar?').when).toEqual({ type: 'period', period: '2024-02' });
  });

  it('keeps its history where that is what is asked', () => {
    expect(meant('sykefravær i 2024').intent).toBe('history');
    expect(meant('utvikling i prognosen i 2024').intent).toBe('history');
    expect(meant('hva ble resultatet i 2023?').intent).toBe('history');
  });
});
