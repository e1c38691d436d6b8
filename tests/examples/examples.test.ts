import { describe, expect, it } from 'vitest';
import { parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import { parseHistoryFile } from '../../report/answer/history-file-schema.ts';
import { readForm } from '../../report/form/read-form.ts';
import { assignments } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import { exampleReport } from './example-report.ts';
import { exampleText, loadExample } from './load-example.ts';
import { settingOf } from '../report/questions/setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

describe.each(['helse-nord-ikt', 'harbour-services', 'tertial-scorecard', 'project-portfolio'] as const)(
  '%s',
  (name) => {
    const example = loadExample(name);
    const { definition, answers, history } = example;
    const language = definition.languages[0]!;

    it('answers every item of every section', () => {
      for (const section of definition.sections) {
        expect(Object.keys(answers.sections[section.id] ?? {}).sort()).toEqual(
          section.items.map(({ id }) => id).sort(),
        );
      }
    });

    it('gives a whole report, in every language', () => {
      for (const each of ['nb', 'nn', 'en'] as const) {
        const report = exampleReport(example, { language: each });
        expect(report.missing).toEqual([]);
        expect(
          report.sections.every(({ items }) => items.every(({ state }) => state !== 'outstanding')),
        ).toBe(true);
      }
    });

    it.each(answers.slips)('refuses the slip $item/$field "$text" at its field', (slip) => {
      const given = Object.entries(answers.sections[slip.section]!).flatMap(
        ([item, { cells, comment = '' }]) => [
          ...Object.entries(cells).map(([cell, text]) => [`${item}/${cell}`, text] as const),
          [`${item}/comment`, comment] as const,
        ],
      );
      const at = `${slip.item}/${slip.field}`;
      expect(given.map(([key]) => key)).toContain(at);
      const section = definition.sections.find(({ id }) => id === slip.section)!;
      const reading = readForm({
        definition,
        plan: example.plan,
        period: parsePeriod(answers.period)!,
        section: slip.section,
        email: section.owner,
        language,
        record: { version: 0, answers: {}, past: {} },
        inputs: { ...Object.fromEntries(given.filter(([, text]) => text !== '')), [at]: slip.text },
      });
      expect(reading.ok).toBe(false);
      expect(Object.keys(reading.ok ? {} : reading.problems)).toEqual([at]);
    });

    it.each(answers.questions)('asks only what is understood: "%s"', (question) => {
      expect(['unknown', 'unclear']).not.toContain(
        parseQuestion(question, definition, language, setting).intent,
      );
    });

    it('names only real people, periods and cells', () => {
      const team = JSON.parse(exampleText(name, 'team.json')) as {
        members: readonly { aadObjectId: string; teamsId: string; email: string; name: string }[];
        channels: readonly { id: string; name: string }[];
      };
      const emails = team.members.map(({ email }) => email);
      const { coordinators, directors, administrators } = definition.people;
      const needed = [
        ...coordinators,
        ...directors,
        ...administrators,
        ...assignments(definition).map(({ email }) => email),
        ...definition.sections.flatMap(({ deputies, leader }) => [
          ...deputies,
          ...(leader === undefined ? [] : [leader]),
        ]),
      ];
      expect(emails).toEqual(expect.arrayContaining(needed));
      expect(new Set(emails).size).toBe(emails.length);
      expect(new Set(team.members.map(({ aadObjectId }) => aadObjectId)).size).toBe(emails.length);
      for (const { aadObjectId, teamsId } of team.members) {
        expect(aadObjectId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(teamsId).toMatch(/^29:/);
      }
      for (const { email } of team.members) expect(email).toMatch(/@example\.(no|com)$/);
      expect(Object.keys(history.periods).every((period) => parsePeriod(period) !== undefined)).toBe(true);
    });
  },
);

describe('a file that does not fit', () => {
  const { definition } = loadExample('helse-nord-ikt');
  const answersText = exampleText('helse-nord-ikt', 'answers-2024-03.yaml');

  it('says which item is unknown, and where', () => {
    const result = parseAnswersFile(answersText.replace('    liquidity:', '    liqidity:'), definition, 'nb');
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { path: 'sections.economy.liqidity', message: expect.stringContaining('economy/liqidity') as string },
      ],
    });
  });

  it('says that it is for another report', () => {
    const harbour = exampleText('harbour-services', 'history.yaml');
    const result = parseHistoryFile(harbour, definition);
    expect(result).toMatchObject({ ok: false });
    expect(JSON.stringify(result)).toContain('harbour-services');
  });

  it('says that a key is unknown', () => {
    const result = parseAnswersFile(`${answersText}\nanswer: 1\n`, definition);
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'answer' }] });
  });

  it('says that it is not YAML', () => {
    expect(parseHistoryFile('periods: [', definition)).toMatchObject({ ok: false });
  });
});
