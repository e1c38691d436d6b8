import { describe, expect, it } from 'vitest';
import type { Report } from '../../../report/assembly/report.ts';
import type { Answer } from '../../../report/conversation/answer.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const example = loadExample('helse-nord-ikt');
const { definition } = example;
const now = new Date('2024-04-10T10:00:00Z');
const full = exampleReport(example, { language: 'nb', now });
const gaps = exampleReport(example, { language: 'nb', now, without: ['hr', 'services/service-desk'] });
const nbsp = '\u00a0';

function ask(text: string, report: Report = full, of: Definition = definition): Answer {
  const { language } = report;
  const nameOf = (email: string): string => (email === 'hanne.hr@example.no' ? 'Hanne Holm' : email);
  return answerQuestion(parseQuestion(text, of, language, setting), report, of, {
    language,
    now,
    setting,
    nameOf,
  });
}

function line(answer: Answer, label: string) {
  return answer.lines.find((candidate) => candidate.label === label);
}

describe('what an answer says', () => {
  it('gives the reason once, above the figure that it is of', () => {
    const reason = `62${nbsp}% er under grensen for gult (65${nbsp}%); 3${nbsp}prosentpoeng til gult`;
    for (const text of ['hvorfor svartid', 'hvorfor er svartiden grønn']) {
      const answer = ask(text);
      expect(JSON.stringify(answer).split(reason), text).toHaveLength(2);
      expect(answer.lead).toContain(reason);
      expect(answer.lines[0]?.status?.colour).toBe('red');
    }
    expect(JSON.stringify(ask('status svartid')).split(reason)).toHaveLength(2);
  });

  it('says once in the status what is not in', () => {
    expect(line(ask('status', gaps), 'HR/HMS')).toEqual({
      label: 'HR/HMS',
      value: `Ikke rapportert. Ansvarlig: Hanne Holm. Frist fredag 12. april kl.${nbsp}12:00.`,
    });
    expect(ask('status hr', gaps).status).toBeUndefined();
    const waiting = exampleReport(example, { language: 'nb', now, without: ['assessment', 'hr'] });
    expect(line(ask('status', waiting), 'Administrerende direktørs vurdering')?.value).toMatch(
      /^Åpner når de andre seksjonene er inne, eller når fristen deres er ute\./u,
    );
  });
});
