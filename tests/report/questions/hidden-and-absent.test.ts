import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../documents/report-json.ts';
import { reportMarkdown } from '../../../documents/report-markdown.ts';
import { keepSections } from '../../../report/assembly/keep-sections.ts';
import { publicReport } from '../../../report/assembly/public-report.ts';
import type { Report } from '../../../report/assembly/report.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Acts } from '../../../report/questions/acts.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { seriesOf } from '../../../report/questions/series/series-of.ts';
import { visibleDefinition } from '../../../report/questions/visible-definition.ts';
import { visibleReport } from '../../../report/questions/visible-report.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { exampleRecords, exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('harbour-services');
const now = new Date('2025-05-08T10:00:00Z');
const setting = settingOf('2025-04', '2025-05-08');
const email = 'dora.director@example.com';
const directors = [...example.definition.people.directors, email];
const whole: Definition = { ...example.definition, people: { ...example.definition.people, directors } };
/** Approved, published and corrected, the hidden section with the others. */
const acts: Acts = {
  approved: { at: '2025-05-06T10:00:00Z', by: 'Colin Reed', holds: true },
  published: { at: '2025-05-07T10:00:00Z', by: 'Colin Reed', publication: 2 },
  corrections: [{ at: '2025-05-07T10:00:00Z', sections: ['safety'] }],
  sections: new Map(
    whole.sections.map(({ id }) => [id, { savedBy: 'Sam Hart', approvedVersion: 1, publishedVersion: 1 }]),
  ),
};
const report = exampleReport(example, { language: 'en', now });

/** What each intent is asked with; `X` is what it is asked about. */
const templates = [
  'status X',
  'X',
  'why is X red',
  'who chose the colour of X',
  'who decided that X is red',
  'reds in X',
  'which greens in X have not reached the target',
  'what in X has reached its target',
  'yellow and green in X',
  'what is missing in X',
  'who has delivered X',
  'has X delivered',
  'who approved X',
  'who approved the report',
  'which edition is the current one',
  'when was X published',
  'which version of X is the current one',
  'when is the deadline for X',
  'who is responsible for X',
  'is X on track',
  'history of X',
  'X last 12 months',
  'X chart',
  'X in March',
  'X last year',
  'compare X with March',
  'X vs last year',
  'is X higher than last month',
  'largest deviations in X',
  'what changed in X',
  'target for X',
  'will we reach the target for X',
  'what will X be in 2025',
  'forecast for X in 2025',
  'forecast for X for 2024',
  'what will revenue be in 2025',
  'what does X cost',
  'funding of X',
  'milestones in X',
  'which milestones are late in X',
  'risks in X',
  'what must be reported in X',
  'which requirements in X are reported annually',
  'requirements with a deadline in June in X',
  'requirements with a deadline before 1 June in X',
  'which requirements have been answered in X',
  'what percentage of X is finished',
  'how much is finished',
  'X against budget',
  'X year to date',
  'X as of 7 May',
  'what did we know about X on 7 May',
  'tell me about X and finance',
];

/** Names of the confidential section, of what is in it, and mistyped. */
const hidden = ['safety', 'accidents', 'lost-time accidents', 'spills', 'acidents', 'safe'];

const people = [
  ['a director who is not named in it', email],
  ['the owner of another section', 'fiona.bell@example.com'],
  ['a stranger', 'stranger@example.com'],
] as const;

describe.each(['personal', 'channel'] as const)('in a %s conversation', (place) => {
  describe.each(people)('%s', (_who, person) => {
    it.each(templates)('is told the same of what is hidden and what does not exist: "%s"', (template) => {
      for (const name of hidden) {
        const text = template.replace('X', name);
        expect([text, asked(text, whole, person, place)]).toEqual([
          text,
          asked(text, without(), person, place),
        ]);
        const [first, then] = [`status ${name}`, 'and why?'];
        expect(asked(then, whole, person, place, [first])).toEqual(
          asked(then, without(), person, place, [first]),
        );
      }
    });
  });
});

it('is told what is there when it is not hidden', () => {
  const { lines } = answerOf('accidents', whole, 'colin.reed@example.com', 'personal', []);
  expect(lines.length).toBeGreaterThan(0);
});

it('has a section to hide in the whole report', () => {
  expect(documentsOf(report, whole)[1]).toContain('"id":"safety"');
});

it.each(people)('%s gets documents that tell nothing of what is hidden', (_who, person) => {
  const absent = exampleReport({ ...example, definition: without() }, { language: 'en', now });
  for (const seen of [visibleReport(report, whole, person), publicReport(report, whole)]) {
    const hiddenIn = documentsOf(seen, whole);
    expect(hiddenIn).toEqual(documentsOf(keepOnly(seen, absent), without()));
    expect(hiddenIn[1]).not.toContain('"id":"safety"');
  }
});

/** What a report that never had the section says of the sections that are seen. */
function keepOnly(seen: Report, absent: Report): Report {
  const ids = new Set(seen.sections.map(({ id }) => id));
  return keepSections(absent, without(), (section) => ids.has(section));
}

function documentsOf(seen: Report, of: Definition): readonly string[] {
  return [reportMarkdown(seen), JSON.stringify(reportJson(seen, of))];
}

function without(): Definition {
  return { ...whole, sections: whole.sections.filter(({ id }) => id !== 'safety') };
}

/** The whole answer, cells, chart and table with it, as one text. */
function asked(...[text, of, person, place, earlier = []]: Parameters<typeof answerOf>): string {
  return JSON.stringify(answerOf(text, of, person, place, earlier));
}

function answerOf(
  text: string,
  of: Definition,
  person: string,
  place: 'personal' | 'channel',
  earlier: readonly string[] = [],
) {
  const own = visibleReport(report, whole, person);
  const seen = place === 'channel' ? publicReport(own, whole) : own;
  const ids = new Set(seen.sections.map(({ id }) => id));
  const scope = {
    definition: of,
    plan: example.plan,
    period: parsePeriod(example.answers.period)!,
    language: 'en' as const,
    now,
    records: exampleRecords(example, { language: 'en', now }),
  };
  const question = parseQuestion(text, visibleDefinition(of, person), 'en', setting, earlier);
  return answerQuestion(question, seen, of, {
    language: 'en',
    now,
    setting,
    earlier,
    other: { ...seen, period: '2025-03' },
    chosenBy: () => ({ by: 'Sam Hart', role: 'section-owner', at: '2025-05-06T10:00:00Z', version: 1 }),
    acts: of === whole ? acts : { ...acts, corrections: [] },
    seriesOf: (target, periods) => (ids.has(target.section) ? seriesOf(target, periods, scope) : []),
  });
}
