import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { readIn } from './read-in.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('project-portfolio');
const now = new Date('2024-05-08T10:00:00Z');
const report = exampleReport(example, { language: 'nb', now });
const setting = settingOf('2024-T1', '2024-05-08');

function ask(text: string, earlier: readonly string[] = []) {
  const question = readIn('project-portfolio', text, earlier);
  return answerQuestion(question, report, example.definition, { language: 'nb', now, setting });
}

describe('one project in an area', () => {
  it('is told with its colour there, and with no other', () => {
    const { title, status, lines } = ask('fremdriften i FRESK');
    expect(title).toBe('FRESK: Fremdrift');
    expect(status?.colour).toBe('yellow');
    expect(lines.filter((line) => line.status !== undefined)).toHaveLength(1);
    // FRESK is green on benefits, though yellow as a whole.
    expect(ask('gevinstarbeidet i FRESK').status?.colour).toBe('green');
  });

  it('has its reason, of a project with a page of its own too', () => {
    expect(ask('hvorfor er ressurser gult i DIS').lead).toBe('Vi har bedt om folk til de nye områdene.');
    expect(ask('hvorfor er DIS rød på økonomi').lead).toContain('Fargen er grønn, ikke rød.');
  });

  it('is what its own buttons ask for again', () => {
    for (const text of ['fremdriften i FRESK', 'hvorfor er fremdriften gul i FRESK', 'ressurser i DIS']) {
      const answer = ask(text);
      const again = answer.suggestions.filter((said) => said.includes(':')).map((said) => ask(said).title);
      for (const title of again)
        expect(title.replace('Begrunnelse: ', '')).toBe(answer.title.replace('Begrunnelse: ', ''));
    }
  });

  it('goes on with an area alone', () => {
    expect(
      readIn('project-portfolio', 'er det avhengigheitene òg?', ['kvifor er ressursar gult i DIS']),
    ).toMatchObject({
      intent: 'why',
      target: { item: 'dis', row: 'dependencies' },
    });
    expect(ask('og økonomien?', ['status fresk']).title).toBe('FRESK: Økonomi');
    expect(
      readIn('tertial-scorecard', 'og på ressurser', ['hvilke hovedprosjekter i stim er gule på risiko']),
    ).toMatchObject({ intent: 'deviations', colours: ['yellow'], areas: [{ id: 'resources' }, {}] });
  });
});

it('asks how all projects are in an area with "hvordan er det med" too', () => {
  expect(readIn('project-portfolio', 'hvordan er det med fremdriften i prosjektene')).toMatchObject({
    intent: 'deviations',
    areas: [{ id: 'progress' }, {}, {}],
  });
});
