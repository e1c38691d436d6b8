import { describe, expect, test } from 'vitest';
import type { AnsweredSection } from '../../../report/answer/section-record.ts';
import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { assemble } from '../../../report/assembly/assemble.ts';
import { cardText } from '../../../cards/card-text.ts';
import { renderCard } from '../../../cards/render-card.ts';
import { buildPreview } from '../../../report/conversation/build-preview.ts';
import { messagesOf } from '../../support/card-messages.ts';
import { findingLines } from '../../../report/checks/finding-lines.ts';
import { findingKey } from '../../../report/checks/finding-key.ts';
import { reportFindings } from '../../../report/checks/of-report/report-findings.ts';
import { sectionFindings } from '../../../report/checks/of-report/section-findings.ts';
import { reportJson } from '../../../documents/report-json.ts';
import { reportFeedSchema } from '../../../documents/report-feed-schema.ts';
import { languages } from '../../../report/language/language.ts';
import { exampleRecords, exampleReport } from '../../examples/example-report.ts';
import { type ExampleName, loadExample } from '../../examples/load-example.ts';
import { period } from '../../fixtures/documents/evidence.ts';
import { briefly } from './documents/briefly.ts';

const now = new Date('2024-04-15T10:00:00Z');
const example = loadExample('helse-nord-ikt');
const { definition, plan } = example;
const right = exampleRecords(example, { language: 'nb' });

/** The example with some cells or the comment of one item as somebody may get them wrong. */
function withWrong(
  section: string,
  item: string,
  wrong: Partial<ItemAnswer>,
): ReadonlyMap<string, AnsweredSection> {
  const record = right.get(section)!;
  const answer = record.answers[item]!;
  const cells = { ...answer.cells, ...wrong.cells };
  return new Map([
    ...right,
    [section, { ...record, answers: { ...record.answers, [item]: { ...answer, ...wrong, cells } } }],
  ]);
}

function findings(records: ReadonlyMap<string, AnsweredSection>) {
  const report = assemble({
    definition,
    plan,
    period: period('2024-03'),
    language: 'nb',
    now,
    records,
    state: 'collecting',
    publication: 0,
  });
  return { report, found: reportFindings({ report, definition, plan, records }) };
}

describe.each(['helse-nord-ikt', 'harbour-services'] as const)('the answers of %s', (name: ExampleName) => {
  test.each(languages)('are in order, in %s', (language) => {
    const own = loadExample(name);
    const report = exampleReport(own, { language });
    const records = exampleRecords(own, { language });
    expect(reportFindings({ report, definition: own.definition, plan: own.plan, records })).toEqual([]);
  });
});

describe('an answer that is wrong', () => {
  test.each([
    [
      'services',
      'service-desk',
      { inquiries: '84900' },
      'plausibility services/service-desk/inquiries: 84 900',
    ],
    // A cost with the sign of an income, against its budget.
    [
      'economy',
      'statement',
      { 'premises.month': '-2784' },
      'entry-signs economy/statement/premises.month: -2 784 tusen kr',
    ],
    ['services', 'operations', { faults: '6480' }, 'plausibility services/operations/faults: 6 480'],
  ] as const)('%s/%s %j', (section, item, cells, expected) => {
    expect(findings(withWrong(section, item, { cells })).found.map(briefly)).toContain(expected);
  });

  test.each([
    ['Inntektene er 7,2 mill. kr lavere enn budsjett.', '7,2 mill. kr'],
    ['Personalkostnadene ligger 2,9 mill. kr over budsjett.', '2,9 mill. kr'],
    ['Skriv kommentar her', 'Skriv kommentar her'],
    ['Ny gjennomgang 31. april.', '31. april'],
  ])('the text "%s"', (text, given) => {
    const { found } = findings(withWrong('economy', 'economy-comment', { cells: { text } }));
    expect(found.map((one) => one.given?.replaceAll('\u00a0', ' '))).toEqual([given]);
  });

  test('is in the machine-readable report, with its place in words and ids', () => {
    const { report, found } = findings(
      withWrong('economy', 'economy-comment', { cells: { text: 'Frist 31. april.' } }),
    );
    const json = reportJson(report, definition, found);
    expect(reportFeedSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    expect(json.findings).toEqual([
      {
        check: 'impossible-dates',
        where: expect.stringMatching(/^Økonomi, /) as string,
        section: 'economy',
        item: 'economy-comment',
        cell: 'text',
        what: 'Datoen «31. april» finnes ikke i kalenderen.',
        given: '31. april',
        certainty: 'certain',
      },
    ]);
  });

  test('is asked about on the owner’s receipt, as far as the section itself shows it', () => {
    const records = withWrong('economy', 'economy-comment', { cells: { text: 'Frist 31. april.' } });
    const scope = {
      definition,
      plan,
      period: period('2024-03'),
      section: 'economy',
      email: definition.sections.find(({ id }) => id === 'economy')!.owner,
      language: 'nb' as const,
      now,
    };
    expect(sectionFindings({ ...scope, record: records.get('economy')! }).map(briefly)).toEqual([
      'impossible-dates economy/economy-comment/text: 31. april',
    ]);
    expect(sectionFindings({ ...scope, record: right.get('economy')! })).toEqual([]);
  });
});

test('the coordinator’s preview lists what is asked, and a report in order has no list', () => {
  const { report, found } = findings(
    withWrong('economy', 'economy-comment', { cells: { text: 'Frist 31. april.' } }),
  );
  const preview = { report, definition, language: 'nb' as const, now };
  expect(buildPreview({ ...preview, findings: found }).findings).toEqual([
    expect.stringMatching(/: Datoen «31. april» finnes ikke i kalenderen\.$/),
  ]);
  expect(buildPreview({ ...preview, findings: [] })).not.toHaveProperty('findings');
});

test('what its owner has said is right stands apart, and in the machine-readable report with when and why', () => {
  const accepted = { by: 'x', at: '2024-04-09T06:42:00Z', reason: 'Sitat.' };
  const { report, found } = findings(
    withWrong('economy', 'economy-comment', { cells: { text: 'Frist 31. april.' } }),
  );
  const answered = found.map((finding) => ({ ...finding, accepted }));
  const preview = buildPreview({ report, definition, language: 'nb', now, findings: answered });
  expect(preview).not.toHaveProperty('findings');
  expect(preview.accepted).toEqual([expect.stringMatching(/31. april.* – Sitat\.$/)]);
  const json = reportJson(report, definition, answered);
  expect(reportFeedSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(json.findings.map((one) => one.accepted)).toEqual([
    { at: '2024-04-09T06:42:00Z', reason: 'Sitat.' },
  ]);
});

test('the cards show the questions under their heading', () => {
  for (const message of [messagesOf('nb').receipt, messagesOf('nb').preview]) {
    expect(cardText(renderCard(message, 't1'))).toMatch(/Stemmer dette\?\n\?\u00a0/);
  }
});

test('a list of questions shows five, and how many more', () => {
  const { report, found } = findings(
    withWrong('economy', 'economy-comment', {
      cells: {
        text: 'Fristene er 31. april, 30. februar, 31. juni, 32. mai, 31. september, 31. november og 33. mars.',
      },
    }),
  );
  const lines = findingLines(found, report.sections, 'nb');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/: Datoen «31. april» finnes ikke i kalenderen\.$/);
  expect(lines[5]).toBe('2 til');
  expect(new Set(found.map(findingKey)).size).toBe(7);
});
